import {
  acceptSubmissionEndpoint,
  returnSubmissionEndpoint,
} from '@ansinh/contract/exchange/submission-steps.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { SubmissionState } from '@ansinh/domain/exchange';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { decideBySubmission } from '../../obligations/index.ts';
import { proofsOf } from '../db/proofs.repo.ts';
import { addSubmissionEvent } from '../db/submission-events.repo.ts';
import { changeSubmission } from '../db/submissions.repo.ts';
import { openForMove, openSubmission } from '../open-submission.ts';

/** The recipient accepts the list, and with it the work it proves. */
export const acceptSubmission = useCase({
  name: 'exchange.accept-submission',
  access: 'exchange.receive',
  input: inputOf(acceptSubmissionEndpoint),
  audit: 'write',
  run: (context) => decide(context, 'accept', null),
});

/** The recipient gives the list back with the reason; the work is owed again. */
export const returnSubmission = useCase({
  name: 'exchange.return-submission',
  access: 'exchange.receive',
  input: inputOf(returnSubmissionEndpoint),
  audit: 'write',
  run: (context) => decide(context, 'return', context.input.reason),
});

async function decide(
  context: UseCaseContext<{ id: string; version: number }>,
  verb: 'accept' | 'return',
  reason: string | null,
): Promise<{ id: string; state: SubmissionState; version: number }> {
  const { tx, actor, now, input, audit } = context;
  const { submission, state } = await openForMove(tx, actor, input.id, verb, input.version);
  await addSubmissionEvent(tx, actor, submission.id, now, { kind: verb, reason });
  audit({ subject: `submission:${submission.id}`, detail: { from: submission.state, to: state } });
  // Deciding on the work decides on its lists too (submissions_follow_decisions).
  const proved = [
    submission.occurrenceId,
    ...(await proofsOf(tx, [submission.id])).map((one) => one.occurrenceId),
  ];
  let decided = false;
  for (const occurrenceId of proved)
    if (occurrenceId !== null && (await decideBySubmission(context, occurrenceId, verb, reason)))
      decided = true;
  const after = decided ? await openSubmission(tx, submission.id) : submission;
  if (after.state === state) return { id: submission.id, state, version: after.version };
  const version = await changeSubmission(tx, submission.id, {
    state,
    decidedBy: actor.id,
    decidedAt: now,
    returnReason: reason,
  });
  return { id: submission.id, state, version };
}
