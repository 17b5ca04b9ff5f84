import { formatDate } from '../../lib/format.ts';

/** Returns a birth date as far as it is known: 12/05/1990, 05/1990 or 1990; '' for nothing. A masked one is a year already. */
export function birthText(birth: string | null, precision: 'day' | 'month' | 'year'): string {
  if (birth === null || birth.length === 4) return birth ?? '';
  const full = formatDate(birth);
  return { day: full, month: full.slice(3), year: full.slice(6) }[precision];
}
