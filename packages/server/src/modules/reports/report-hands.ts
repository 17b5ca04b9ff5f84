import { mayUse } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import { reportSteps, type ReportState, type ReportStep } from '@ansinh/domain/reports';

/** Of a report, what decides who may do what. */
export interface ReportHands {
  readonly agencyId: string;
  readonly recipientIds: readonly string[];
  readonly state: ReportState;
  readonly documentId: string | null;
  readonly approvedBy: string | null;
}

/** Returns whether the actor takes a step: the own agency writes, its approver sends, a recipient's head or focal point decides. */
export function mayTake(step: ReportStep, actor: Actor, report: ReportHands): boolean {
  const own = actor.agencyId === report.agencyId;
  switch (step) {
    case 'save':
    case 'propose':
    case 'revise':
      return own && mayUse(actor.roles, 'reports.work');
    case 'hand-back':
    case 'submit':
      return own && mayUse(actor.roles, 'reports.approve');
    case 'accept':
    case 'return':
      // Without a recipient in the regulation the agency's own approver receives, as with any work.
      return report.recipientIds.length === 0
        ? own && mayUse(actor.roles, 'reports.approve')
        : actor.agencyId !== null &&
            report.recipientIds.includes(actor.agencyId) &&
            actor.roles.some((role) => role === 'focal-point' || role === 'approver');
  }
}

/** Returns whether the actor may decide which of two agencies' figures counts: he works for one that received the report. */
export function maySettle(
  actor: Actor,
  { state, recipientIds }: Pick<ReportHands, 'state' | 'recipientIds'>,
): boolean {
  const received = actor.agencyId !== null && recipientIds.includes(actor.agencyId);
  return received && (state === 'submitted' || state === 'accepted') && mayUse(actor.roles, 'reports.work');
}

/** Returns what the actor may do with a report now. */
export function reportAbilities(
  actor: Actor,
  report: ReportHands,
): (ReportStep | 'refresh' | 'document' | 'settle')[] {
  const steps = reportSteps(report.state).filter((step) => mayTake(step, actor, report));
  const own = actor.agencyId === report.agencyId;
  const signed = report.state === 'submitted' || report.state === 'accepted';
  return [
    ...steps,
    ...(steps.includes('save') ? (['refresh'] as const) : []),
    ...(own && signed && report.documentId === null && mayUse(actor.roles, 'documents.work')
      ? (['document'] as const)
      : []),
    ...(maySettle(actor, report) ? (['settle'] as const) : []),
  ];
}
