import type { ReportStep } from '@ansinh/domain/reports';
import { decideReportStep, type ReportState } from '@ansinh/domain/reports';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { formByCode, type StoredForm } from './db/forms.repo.ts';
import { askedWork, type AskedWork } from './db/occurrence-of.repo.ts';
import { findReport, type StoredReport } from './db/reports.repo.ts';
import { mayTake } from './report-hands.ts';
import { closedBecause } from './round-closed.ts';

/** A report somebody works on, with its form. */
export interface ReportInHand {
  readonly report: StoredReport;
  readonly stored: StoredForm;
}

/** Returns a report the caller sees; refuses with not found otherwise. What was never sent is its agency's own. */
export async function reportInHand(
  { tx, actor }: Pick<UseCaseContext<unknown>, 'tx' | 'actor'>,
  id: string,
  lock?: 'change' | 'write',
): Promise<ReportInHand> {
  const report = await findReport(tx, id, lock);
  const own = actor.kind === 'system' || actor.agencyId === report?.agencyId;
  if (!report || (!own && report.revision === 0)) throw new Refusal('platform.not_found');
  const stored = await formByCode(tx, report.regulationId, report.formCode);
  if (!stored) throw new Refusal('reports.no_form');
  return { report, stored };
}

/** A step somebody takes: on which report, as he last saw it, and why. */
export interface StepRequest {
  readonly reportId: string;
  readonly version: number;
  readonly reason: string;
}

/** A report on which a step is taken, locked, and where it will stand. */
export interface ReportOnStep extends ReportInHand {
  readonly next: ReportState;
  readonly work: AskedWork | null;
}

/**
 * Opens a report for a step: who takes it, whether anybody moved it meanwhile, whether the step leads anywhere, and for what is written and
 * sent whether the round is still open for the agency.
 */
export async function reportOnStep(
  context: Pick<UseCaseContext<StepRequest>, 'tx' | 'actor' | 'input'>,
  step: ReportStep,
  reason: string = context.input.reason,
): Promise<ReportOnStep> {
  const { tx, actor, input } = context;
  const inHand = await reportInHand(context, input.reportId);
  if (!mayTake(step, actor, inHand.report)) throw new Refusal('platform.forbidden');
  const { report } = await reportInHand(context, input.reportId, 'change');
  const next = orRefuse(decideReportStep(report.state, step, reason));
  if (report.version !== input.version) throw new Refusal('platform.stale', { version: report.version });
  const work = report.occurrenceId === null ? null : ((await askedWork(tx, report.occurrenceId)) ?? null);
  if (step === 'propose' || step === 'submit') await refuseClosed(context, report, work);
  return { ...inHand, report, next, work };
}

/** Refuses what is written for work that is not owed any more. */
export async function refuseClosed(
  { tx }: Pick<UseCaseContext<unknown>, 'tx'>,
  { periodLabel }: Pick<StoredReport, 'periodLabel'>,
  work: AskedWork | null,
): Promise<void> {
  const why = work && (await closedBecause(tx, work, true));
  if (why) throw new Refusal('reports.round_closed', { period: periodLabel, why });
}
