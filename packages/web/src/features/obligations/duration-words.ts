import type { TFunction } from 'i18next';

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** Returns a duration in days, or in hours below one day; "dưới 1 giờ" below one hour. */
export function durationWords(ms: number, t: TFunction<'obligations'>): string {
  const hours = Math.floor(ms / HOUR_MS);
  if (hours < 1) return t('clock.moment');
  if (hours < DAY_HOURS) return t('clock.hours', { count: hours });
  return t('clock.days', { count: Math.floor(hours / DAY_HOURS) });
}
