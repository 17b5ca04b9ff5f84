import type { SubmissionMoved } from '@ansinh/contract/coverage/submissions.schemas';
import {
  acceptFiguresEndpoint,
  approveFiguresEndpoint,
  returnFiguresEndpoint,
  submitFiguresEndpoint,
} from '@ansinh/contract/coverage/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { decideFigureStep, type FigureStep } from '@ansinh/domain/coverage';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { acceptorOf } from '../acceptor.ts';
import { moveTo, takeOver } from '../db/submission-writes.repo.ts';
import { findStored, statesAbove, type StoredSubmission } from '../db/submissions.repo.ts';

interface StepInput {
  readonly submissionId: string;
  readonly rowVersion: number;
  readonly reason?: string;
}

async function step(
  context: UseCaseContext<StepInput>,
  name: FigureStep,
  mayStep: (submission: StoredSubmission) => Promise<void>,
): Promise<SubmissionMoved> {
  const { tx, actor, input, now, audit } = context;
  const { submissionId, rowVersion, reason = '' } = input;
  const submission = await findStored(tx, submissionId, true);
  if (!submission) throw new Refusal('platform.not_found');
  await mayStep(submission);
  if (submission.rowVersion !== rowVersion) throw new Refusal('coverage.changed_meanwhile');
  if (name === 'submit' && submission.cells === 0) throw new Refusal('coverage.nothing_to_send');
  const above = await statesAbove(tx, submission.unitKey, submission.month);
  const state = orRefuse(decideFigureStep(submission.state, name, above, reason));
  const next = await moveTo(tx, submissionId, state, { id: actor.id, at: now, reason });
  const followed = state === 'accepted' ? await takeOver(tx, submissionId) : { reached: 0, differences: 0 };
  const { unitKey, month, version } = submission;
  audit({
    subject: submissionId,
    detail: { unit: unitKey, month, version, state, ...(reason ? { reason } : {}), ...followed },
  });
  return { id: submissionId, state, rowVersion: next, ...followed };
}

function ownOnly(context: UseCaseContext<StepInput>): (submission: StoredSubmission) => Promise<void> {
  return async ({ agencyId }) => {
    if (agencyId !== context.actor.agencyId) throw new Refusal('platform.forbidden');
  };
}

/** A month's figures sent to the own head. */
export const submitFigures = useCase({
  name: 'coverage.submit',
  access: 'figures.work',
  input: inputOf(submitFiguresEndpoint),
  audit: 'write',
  run: (context) => step(context, 'submit', ownOnly(context)),
});

/** A month's figures approved by the own head. */
export const approveFigures = useCase({
  name: 'coverage.approve',
  access: 'figures.approve',
  input: inputOf(approveFiguresEndpoint),
  audit: 'write',
  run: (context) => step(context, 'approve', ownOnly(context)),
});

/** A month's figures taken over by the level above. */
export const acceptFigures = useCase({
  name: 'coverage.accept',
  access: 'figures.accept',
  input: inputOf(acceptFiguresEndpoint),
  audit: 'write',
  run: (context) =>
    step(context, 'accept', async (submission) => {
      orRefuse((await acceptorOf(context.tx, context.actor)).decide(submission));
    }),
});

/** A month's figures returned with the reason: by the own head before he approves, by the level above after. */
export const returnFigures = useCase({
  name: 'coverage.return',
  access: 'figures.accept',
  input: inputOf(returnFiguresEndpoint),
  audit: 'write',
  run: (context) =>
    step(context, 'return', async (submission) => {
      const { tx, actor } = context;
      const heads = submission.agencyId === actor.agencyId && mayUse(actor.roles, 'figures.approve');
      if (submission.state === 'submitted' && heads) return;
      orRefuse((await acceptorOf(tx, actor)).decide(submission));
    }),
});
