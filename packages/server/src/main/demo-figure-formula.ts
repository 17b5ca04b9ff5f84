/** How a series of invented figures runs: percent of its denominator at the start of 2023, points a year, and how far units differ. */
export interface DemoCourse {
  readonly series: string;
  readonly of: string;
  readonly start: number;
  readonly yearly: number;
  readonly spread: number;
  /** Months in which the year's growth falls, as weights; even without. */
  readonly season?: readonly number[];
}

const SCHOOL = [0, 0, 0, 0, 0, -4, -2, 2, 9, 4, 2, 1];

/** Invented courses: nothing of them is measured. They only show what boards do with figures. */
export const DEMO_COURSES: readonly DemoCourse[] = [
  { series: 'bhyt-nguoi', of: 'dan-so', start: 89.2, yearly: 1.15, spread: 4.5 },
  { series: 'bhyt-hssv-nguoi', of: 'hssv', start: 94.5, yearly: 1.1, spread: 3, season: SCHOOL },
  { series: 'bhyt-can-ngheo-nguoi', of: 'can-ngheo', start: 86, yearly: 2.6, spread: 6 },
  { series: 'bhyt-nong-lam-ngu-nguoi', of: 'nong-lam-ngu', start: 48, yearly: 6.5, spread: 12 },
  { series: 'bhxh-bat-buoc-nguoi', of: 'doi-tuong-bat-buoc-bhxh', start: 74, yearly: 3.2, spread: 9 },
  { series: 'bhxh-tu-nguyen-nguoi', of: 'luc-luong-lao-dong', start: 1.05, yearly: 0.22, spread: 0.5 },
  { series: 'bhtn-nguoi', of: 'doi-tuong-bat-buoc-bhtn', start: 72, yearly: 3.1, spread: 9 },
];

/**
 * Returns invented people of a unit in a month: share of the denominator, moved by where the unit stands among others (`place`, -1 to
 * 1), growing by the year with its season and a small unevenness that is the same at every load. Never more than the denominator.
 */
export function demoPeople(
  course: DemoCourse,
  denominator: number,
  place: number,
  month: string,
  key: string,
): number {
  const [year, ofYear] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const weights = course.season ?? Array.from({ length: 12 }, () => 1);
  const all = weights.reduce((sum, one) => sum + one, 0);
  const done = weights.slice(0, ofYear).reduce((sum, one) => sum + one, 0) / all;
  const uneven = demoPlace(`${key} ${course.series} ${month}`) * course.yearly * 0.04;
  const percent = course.start + place * course.spread + course.yearly * (year - 2023 + done) + uneven;
  return Math.min(denominator, Math.round((denominator * percent) / 100));
}

/** Returns a number from -1 to 1 that belongs to a text, always the same. */
export function demoPlace(text: string): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 31 - 1;
}
