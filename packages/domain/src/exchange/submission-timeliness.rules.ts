/** Whether a list came in time for the work that asked for it. */
export type SubmissionTimeliness = 'none' | 'on_time' | 'late';

/** Returns how a list stated on `statedOn` (ISO day in Vietnam) stands to the due day; 'none' where there is no due day. */
export function submissionTimeliness(statedOn: string, due: string | null): SubmissionTimeliness {
  if (due === null) return 'none';
  return statedOn <= due ? 'on_time' : 'late';
}

/** Returns the number of a receipt, such as "BN-2026-000042". */
export function receiptNumber(year: number, position: number): string {
  return `BN-${year}-${String(position).padStart(6, '0')}`;
}
