import { writeReceiptEndpoint } from '@ansinh/contract/collection/receipts.endpoints';
import type { ReceiptDraft, ReceiptWritten } from '@ansinh/contract/collection/receipts.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase, type UseCase } from '../../../platform/use-case.ts';
import type { ReceiptFollower } from '../receipt-follower.ts';
import { keepReceipt } from '../keep-receipt.ts';

/** A receipt; what follows from it (a task that is done, a card that is asked for) happens in the same transaction. */
export function writeReceipt(followers: readonly ReceiptFollower[]): UseCase<ReceiptDraft, ReceiptWritten> {
  return useCase({
    name: 'collection.write-receipt',
    access: 'collection.work',
    input: inputOf(writeReceiptEndpoint),
    audit: 'write',
    run: async (context) => {
      const kept = await keepReceipt(context, context.input);
      if (!kept.already) for (const follow of followers) await follow(context, kept);
      const { id, number, paid, tariff, already, withoutContract, version } = kept;
      context.audit({ subject: id, detail: { number, paid, tariff, already, withoutContract } });
      return { id, number, paid, tariff, already, withoutContract, version };
    },
  });
}
