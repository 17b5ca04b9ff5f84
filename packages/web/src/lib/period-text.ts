import { currentLanguage } from './language.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];
const KEY = /^(\d{4})(?:-(?:Q([1-4])|M(\d{2})|H([12])))?$/;

/** Returns a period's key ("2026-Q3") as officials write it ("Quý III/2026"); what is no key comes back as it is. */
export function periodText(key: string): string {
  const [, year, quarter, month, half] = KEY.exec(key) ?? [];
  if (year === undefined) return key;
  const english = currentLanguage() === 'en';
  if (quarter !== undefined)
    return english ? `Q${quarter}/${year}` : `Quý ${ROMAN[Number(quarter) - 1] ?? quarter}/${year}`;
  if (month !== undefined) return english ? `${month}/${year}` : `Tháng ${month}/${year}`;
  if (half !== undefined)
    return english
      ? `H${half}/${year}`
      : half === '1'
        ? `6 tháng đầu năm ${year}`
        : `6 tháng cuối năm ${year}`;
  return english ? year : `Năm ${year}`;
}

/** Returns the keys of the quarters that end with the one of a day, newest first. */
export function quartersBefore(day: string, count: number): string[] {
  const last = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return Array.from(
    { length: count },
    (_, back) => `${Math.floor((last - back) / 4)}-Q${((last - back) % 4) + 1}`,
  );
}
