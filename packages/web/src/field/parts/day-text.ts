import type { TFunction } from 'i18next';
import { dueDistance, formatDate } from '../../lib/format.ts';

/** Returns "30/11/2026 (hôm nay)", "… (còn 3 ngày)", "… (quá 5 ngày)". */
export function dayText(t: TFunction<'field'>, day: string, today: string): string {
  const { kind, days } = dueDistance(day, today);
  const date = formatDate(day);
  if (kind === 'today') return t('day.today', { date });
  return kind === 'left' ? t('day.left', { date, count: days }) : t('day.overdue', { date, count: days });
}
