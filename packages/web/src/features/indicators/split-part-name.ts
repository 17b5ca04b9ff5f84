import { periodText } from '../../lib/period-text.ts';

const WEEK = /^(\d{4}-\d{2})-T(\d)$/;

/** Returns the name of a stretch of a year: "Quý I/2026", "Tháng 03/2026", "Tuần 2, Tháng 03/2026". */
export function splitPartName(key: string, weekWord: string): string {
  const [, month, week] = WEEK.exec(key) ?? [];
  if (month !== undefined && week !== undefined)
    return `${weekWord} ${week}, ${splitPartName(month, weekWord)}`;
  return periodText(/^\d{4}-\d{2}$/.test(key) ? key.replace('-', '-M') : key);
}
