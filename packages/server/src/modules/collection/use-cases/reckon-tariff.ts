import { receiptTariffEndpoint } from '@ansinh/contract/collection/receipts.endpoints';
import type { ReceiptTariff } from '@ansinh/contract/collection/receipts.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { receiptTariff } from '@ansinh/domain/collection';
import { orRefuse } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { storedParameters } from '../../parameters/index.ts';

/** What a receipt of a day must be about, before it is written. */
export const reckonTariff = useCase({
  name: 'collection.tariff',
  access: 'collection.work',
  input: inputOf(receiptTariffEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }): Promise<ReceiptTariff> => {
    const { total, stateSupport, provinceSupport, people, on } = orRefuse(
      receiptTariff(await storedParameters(tx), { ...input, on: input.on ?? today }),
    );
    return { on, total, stateSupport, provinceSupport, people: people.map((one) => ({ ...one })) };
  },
});
