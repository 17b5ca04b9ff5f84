import { formatDate } from './format.ts';

/** Returns a birth date as far as it is known: 12/05/1990, 05/1990 or 1990; '' for nothing. A masked one is a year already. */
export function birthText(birth: string | null, precision: 'day' | 'month' | 'year'): string {
  if (birth === null || birth.length === 4) return birth ?? '';
  if (birth.length === 7) return `${birth.slice(5)}/${birth.slice(0, 4)}`;
  const full = formatDate(birth);
  return { day: full, month: full.slice(3), year: full.slice(6) }[precision];
}
