import type { CallInput } from '@ansinh/contract/platform/endpoint';
import type { saveSubmissionEndpoint } from '@ansinh/contract/coverage/submissions.endpoints';
import type { SubmissionMoved } from '@ansinh/contract/coverage/submissions.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import { run, type Services } from '../../platform/use-case.ts';
import { acceptFigures, approveFigures, submitFigures } from './use-cases/move-submission.ts';
import { saveSubmission } from './use-cases/save-submission.ts';

/** Who takes the steps: the agency that states figures, and the one that takes them over. */
export interface FigureHands {
  readonly stating: Actor;
  readonly accepting: Actor;
}

/** Writes a month's figures, sends, approves and takes them over as the people of both agencies would step by step. */
export async function stateFigures(
  services: Services,
  { stating, accepting }: FigureHands,
  figures: CallInput<typeof saveSubmissionEndpoint>['body'],
): Promise<SubmissionMoved> {
  let moved = await run(services, saveSubmission, stating, figures);
  const next = (): { submissionId: string; rowVersion: number } => ({
    submissionId: moved.id,
    rowVersion: moved.rowVersion,
  });
  moved = await run(services, submitFigures, stating, next());
  moved = await run(services, approveFigures, stating, next());
  return run(services, acceptFigures, accepting, next());
}
