import type { Actor } from '@ansinh/domain/kernel';
import { inTransactionAs, type Tx } from '../../platform/database/transaction.ts';
import { todayInVietnam, type Services } from '../../platform/use-case.ts';
import { findDataset, type StoredDataset } from './db/datasets.repo.ts';
import { proofsOf } from './db/proofs.repo.ts';
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
  return inTransactionAs(services.pool, actor, (tx) =>
    receiptOf(tx, submission, dataset, todayInVietnam(services.now())),
  );
}

/** Returns the receipt of a stated list as text, with every clause it answers. `today`: ISO date. */
export async function receiptOf(
  tx: Tx,
  submission: StoredSubmission,
  dataset: StoredDataset,
  today: string,
): Promise<string> {
  const { id, senderId, recipientIds } = submission;
  const name = await namesToday(tx, [senderId, ...recipientIds], today);
  const bases = [dataset];
  for (const { datasetId } of await proofsOf(tx, [id])) {
    const other = await findDataset(tx, datasetId);
    if (other) bases.push(other);
  }
  return receiptText(submission, dataset, bases, {
    sender: name([senderId])[0],
    recipients: name(recipientIds),
  });
}
