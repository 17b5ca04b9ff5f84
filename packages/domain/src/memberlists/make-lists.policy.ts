import { addMonths } from '@ansinh/vietnamese/plain-date';
import { allow, refuse, type Decision } from '../kernel/decision.ts';

export type MakeListsRefusal =
  'memberlists.not_the_keeper' | 'memberlists.month_to_come' | 'memberlists.later_month_made';

/**
 * Decides whether somebody may make the lists of a month ("2026-11"): who keeps the register, for a month begun or the next one, and not for a
 * month before one already made, which would close what was worked on since. @law BD Đ8.1 g5
 */
export function decideMaking(
  month: string,
  {
    keeper,
    today,
    newest,
  }: { readonly keeper: boolean; readonly today: string; readonly newest: string | null },
): Decision<string, MakeListsRefusal> {
  if (!keeper) return refuse('memberlists.not_the_keeper');
  if (month > addMonths(`${today.slice(0, 7)}-01`, 1).slice(0, 7))
    return refuse('memberlists.month_to_come', { month });
  if (newest !== null && newest > month) return refuse('memberlists.later_month_made', { month, newest });
  return allow(month);
}
