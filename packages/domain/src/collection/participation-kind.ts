import { addDays, addMonths } from '@ansinh/vietnamese/plain-date';

/** new: never before, or after too long a gap; renewed: goes on. */
export type Participation = 'new' | 'renewed';

/**
 * Returns whether somebody who pays from a month on is new: nothing is known of him before, or more than `gapMonths` lie between his last
 * day and the first day paid for. How long a gap may be is agreed, not law. @law NĐ 233/2025/NĐ-CP Đ19.5.a
 */
export function participationKind(until: string | null, fromMonth: string, gapMonths: number): Participation {
  if (until === null) return 'new';
  return `${fromMonth}-01` <= addMonths(addDays(until, 1), gapMonths) ? 'renewed' : 'new';
}
