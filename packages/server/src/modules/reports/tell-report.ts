import type { UseCaseContext } from '../../platform/use-case.ts';
import { tellAgencies } from '../obligations/index.ts';
import type { ReportInHand } from './report-in-hand.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'services' | 'enqueue'>;

/** What a notice about a report or a difficulty says. */
interface ReportNotice {
  readonly step:
    | 'propose'
    | 'hand-back'
    | 'submit'
    | 'accept'
    | 'return'
    | 'issues'
    | 'issue-answered'
    | 'issue-forwarded'
    | 'succeeded';
  /** Agency that acted. */
  readonly by: string;
  readonly subject: string;
  readonly subjectEn?: string;
  readonly count?: number;
  readonly reason?: string;
  readonly path: string;
  /** What makes it go out once. */
  readonly cause: string;
}

/** Tells agencies about a report or a difficulty, once a cause, by mail too where the installation sends mail. */
export function tellOfReports(
  context: Context,
  to: readonly string[],
  { cause, ...params }: ReportNotice,
): Promise<number> {
  return tellAgencies(
    context,
    [...new Set(to)].map((agencyId) => ({
      agencyId,
      occurrenceId: null,
      kind: 'report',
      cause: `report:${params.step}:${cause}`,
      params,
    })),
  );
}

/** Tells agencies that somebody took a step on a report; `version` is the one the step brought. */
export function tellStep(
  context: Context,
  to: readonly string[],
  { report, stored: { form } }: ReportInHand,
  step: 'propose' | 'hand-back' | 'submit' | 'accept' | 'return',
  version: number,
  reason = '',
): Promise<number> {
  return tellOfReports(context, to, {
    step,
    by: context.actor.agencyId ?? report.agencyId,
    subject: `${form.title}, ${report.periodLabel}`,
    subjectEn: `${form.titleEn}, ${report.periodLabel}`,
    reason,
    path: `/bao-cao/${report.id}`,
    cause: `${report.id}:${version}`,
  });
}
