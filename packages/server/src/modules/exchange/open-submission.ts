import {
  moveSubmission,
  type SubmissionFacts,
  type SubmissionState,
  type SubmissionVerb,
} from '@ansinh/domain/exchange';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { StoredSubmission } from './db/submission-row.ts';
import { findSubmission } from './db/submissions.repo.ts';

/** Returns a submission the actor sees; refuses with not found otherwise. `lock` holds it for a change. */
export async function openSubmission(tx: Tx, id: string, lock = false): Promise<StoredSubmission> {
  const found = await findSubmission(tx, id, lock);
  if (!found) throw new Refusal('platform.not_found');
  return found;
}

/** Opens a submission for a verb: locked, in a state that allows it, by somebody who may. Returns it with the state it goes to. */
export async function openForMove(
  tx: Tx,
  actor: Actor,
  id: string,
  verb: SubmissionVerb,
  version?: number,
): Promise<{ submission: StoredSubmission; state: SubmissionState }> {
  const submission = await openSubmission(tx, id, true);
  if (version !== undefined && submission.version !== version)
    throw new Refusal('platform.stale', { version: submission.version });
  return { submission, state: orRefuse(moveSubmission(submissionFacts(submission), verb, actor)) };
}

/** Returns what the rules need to know of a stored submission. */
export function submissionFacts(submission: StoredSubmission): SubmissionFacts {
  const { state, senderId, recipientIds, rowsGood, rowsBad, replacedBy } = submission;
  return { state, senderId, recipientIds, rowsGood, rowsBad, replaced: replacedBy !== null };
}
