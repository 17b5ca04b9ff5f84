import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../lib/format.ts';
import { weeksOfMonth } from './month-days.ts';
import './month-calendar.css';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface Props {
  /** "yyyy-mm". */
  readonly month: string;
  readonly label: string;
  /** What stands on a day (ISO date): links to the work due; null for nothing. */
  readonly itemsOf: (iso: string) => ReactNode;
  /** Holiday or working-day swap of a day, shown beside its number and greyed when it is free. */
  readonly noteOf?: (iso: string) => { readonly text: string; readonly free: boolean } | undefined;
}

/** A month as a table of weeks, Monday first; a list of the filled days on the phone. */
export function MonthCalendar({ month, label, itemsOf, noteOf }: Props) {
  const { t } = useTranslation();
  const today = dayInVietnam();
  return (
    <table className="month">
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {t(`weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(month).map((week) => (
          <tr key={week[0]?.iso}>
            {week.map(({ iso, day, inMonth }, index) => {
              const items = inMonth ? itemsOf(iso) : null;
              const note = inMonth ? noteOf?.(iso) : undefined;
              return (
                <td
                  key={iso}
                  data-away={!inMonth || undefined}
                  data-empty={!items || undefined}
                  data-today={(inMonth && iso === today) || undefined}
                  data-free={(note?.free ?? index > 4) || undefined}
                >
                  <div>
                    {inMonth && (
                      <time className="month__day" dateTime={iso} title={formatDate(iso)}>
                        {day}
                      </time>
                    )}
                    {note && <span className="month__note">{note.text}</span>}
                  </div>
                  {items && <div className="month__items">{items}</div>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
