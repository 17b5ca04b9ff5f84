import type { OccurrenceRow } from '@ansinh/contract/obligations/obligations.schemas';
import ical, { ICalAlarmType } from 'ical-generator';

const DAY_SECONDS = 86_400;
/** An all-day event starts at midnight; the alarm rings three days before, at eight in the morning. */
const ALARM_SECONDS = 3 * DAY_SECONDS - 8 * 3_600;

const DONE: ReadonlySet<OccurrenceRow['state']> = new Set(['submitted', 'accepted', 'nothing_to_report']);

/** Returns occurrences as an iCalendar: an all-day event on the due date each, with stable ids; what is done says so and rings no more. */
export function calendarText(occurrences: readonly OccurrenceRow[], publicUrl: string): string {
  const calendar = ical({
    name: 'An Sinh: hạn nhiệm vụ',
    prodId: '//An Sinh//vi',
    timezone: 'Asia/Ho_Chi_Minh',
    ttl: 3_600,
  });
  for (const one of occurrences) {
    if (one.due === null) continue;
    const done = DONE.has(one.state);
    const event = calendar.createEvent({
      id: `${one.id}@an-sinh`,
      allDay: true,
      start: new Date(`${one.due}T00:00:00Z`),
      end: new Date(new Date(`${one.due}T00:00:00Z`).getTime() + DAY_SECONDS * 1_000),
      timezone: null,
      summary: `${done ? '✓ ' : ''}${one.action}`,
      description: `${one.lead.name} · ${one.basis.regulationCode} · ${one.basis.citation} · ${one.periodLabel}`,
      url: `${publicUrl}/nhiem-vu/${one.id}`,
    });
    if (!done)
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: ALARM_SECONDS,
        description: one.action,
      });
  }
  return calendar.toString();
}
