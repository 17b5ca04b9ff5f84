import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** Of the people whose payment fell due, how many stayed. `rate` in percent; null when nobody's fell due. */
export interface Retention {
  readonly due: number;
  readonly stayed: number;
  readonly left: number;
  readonly rate: number | null;
}

/** Returns the retention rate (tỷ lệ duy trì); more who stayed than were due is refused. @law BD Đ6.3 g9 */
export function retentionOf(
  due: number,
  stayed: number,
): Decision<Retention, 'coverage.more_stayed_than_due'> {
  if (stayed > due) return refuse('coverage.more_stayed_than_due', { due, stayed });
  return allow({ due, stayed, left: due - stayed, rate: due === 0 ? null : (stayed / due) * 100 });
}
