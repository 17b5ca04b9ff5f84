import { voidReceiptEndpoint } from '@ansinh/contract/collection/receipts.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { decideVoid, receiptNumber, receiptStateOf } from '@ansinh/domain/collection';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { markVoided } from '../db/receipt-writes.repo.ts';
import { findReceipt } from '../db/receipts.repo.ts';

/** A receipt that was wrong: it keeps its number and stays visible with the reason. */
export const voidReceipt = useCase({
  name: 'collection.void-receipt',
  access: 'collection.work',
  input: inputOf(voidReceiptEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const receipt = await findReceipt(tx, input.receiptId);
    if (receipt?.agencyId !== actor.agencyId) throw new Refusal('platform.not_found');
    const state = receiptStateOf({ ...receipt, voided: receipt.voidedAt !== null });
    orRefuse(decideVoid(state, input.reason, mayUse(actor.roles, 'collection.manage')));
    const by = { id: actor.id, at: now, reason: input.reason };
    if (!(await markVoided(tx, receipt.id, input.version, by)))
      throw new Refusal('collection.changed_meanwhile');
    audit({
      subject: receipt.id,
      detail: { number: receiptNumber(receipt.series, receipt.number), reason: input.reason, stood: state },
    });
    return { id: receipt.id, version: input.version + 1 };
  },
});
