import type { ReportRound } from './reports.types.ts';

/** What an agency does next about what it owes in a round. */
export type OwnStep = 'none' | 'begin' | 'write' | 'approve' | 'revise' | 'read' | 'duty';

/** Returns the next step of an agency in a round. */
export function ownStep(
  own: ReportRound['own'],
  may: { readonly work: boolean; readonly approve: boolean },
): OwnStep {
  if (own === null || own.exempt) return 'none';
  // Handed over with other evidence than a report: the duty shows it.
  if (own.reportId === null && own.state !== null) return 'duty';
  if (own.reportId === null || own.state === null) return may.work ? 'begin' : 'none';
  if (own.state === 'draft') return may.work ? 'write' : 'read';
  if (own.state === 'returned') return may.work ? 'revise' : 'read';
  if (own.state === 'approving') return may.approve ? 'approve' : 'read';
  return 'read';
}

/** Returns true while an agency still has to do something in a round. */
export function isOwed({ own }: Pick<ReportRound, 'own'>): boolean {
  return own !== null && !own.exempt && own.state !== 'submitted' && own.state !== 'accepted';
}
