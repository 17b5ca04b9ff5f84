import type { TFunction } from 'i18next';
import type { Deadline } from './regulations.types.ts';

type Words = TFunction<'regulations'>;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function dateWords(t: Words, { day, month, quarter, year, yearOffset }: Deadline): string {
  const parts = [day === undefined ? null : pad(day), month === undefined ? null : String(month)];
  const date = parts.filter((part) => part !== null).join('/');
  const place = quarter === undefined ? date : t('deadline.quarter', { quarter });
  const words =
    day === undefined && month !== undefined ? t('deadline.month', { month }) : place === '' ? '' : place;
  if (year !== undefined)
    return words === date && date !== '' ? `${words}/${year}` : `${words} ${year}`.trim();
  return yearOffset === undefined || yearOffset === 0
    ? words
    : `${words} ${t('deadline.nextYear', { count: yearOffset })}`.trim();
}

/** Returns how the deadline rule is understood, as a phrase in the language of the screen: "trước ngày 05/7". */
export function deadlineWords(t: Words, deadline: Deadline): string {
  const { rule, days, dayKind, anchor, raw } = deadline;
  const date = dateWords(t, deadline);
  const event = anchor ?? '…';
  if (rule === 'within')
    return t(dayKind === 'working' ? 'deadline.withinWorking' : 'deadline.within', {
      days: days ?? '…',
      anchor: event,
    });
  if (rule === 'aligned-with' || rule === 'event') return t(`deadline.${rule}`, { anchor: event });
  if (rule === 'period-end' || rule === 'either' || rule === 'unspecified') return t(`deadline.${rule}`);
  if (rule === 'from' && date === '') return t('deadline.fromEvent', { anchor: event });
  return date === '' && raw !== '' ? raw : t(`deadline.${rule}`, { date: date === '' ? '…' : date });
}

/** Returns the time of a duty on one line: how often, and until when in the words of the text. */
export function whenWords(
  t: Words,
  duty: { readonly recurrence: string; readonly deadline: Deadline | null },
): string {
  const recurrence = duty.recurrence === 'none' ? '' : t(`recurrence.${duty.recurrence as 'annual'}`);
  const deadline =
    duty.deadline === null
      ? ''
      : duty.deadline.raw === ''
        ? deadlineWords(t, duty.deadline)
        : duty.deadline.raw;
  return [recurrence, deadline].filter((words) => words !== '').join(' · ');
}
