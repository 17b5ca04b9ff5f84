import type { Actor } from '@ansinh/domain/kernel';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { todayInVietnam, type Services } from '../../platform/use-case.ts';
import type { StoredDataset } from './db/datasets.repo.ts';
import type { StoredSubmission } from './db/submission-row.ts';
import { receiptText } from './receipt-text.ts';
import { namesToday } from './submission-answer.ts';

/** Returns the receipt of a stated list as text, for doors without a screen. */
export function submissionReceipt(
  services: Services,
  actor: Actor,
  submission: StoredSubmission,
  dataset: StoredDataset,
): Promise<string> {
  const { senderId, recipientIds } = submission;
  return inTransactionAs(services.pool, actor, async (tx) => {
    const name = await namesToday(tx, [senderId, ...recipientIds], todayInVietnam(services.now()));
    return receiptText(submission, dataset, name([senderId])[0], name(recipientIds));
  });
}
