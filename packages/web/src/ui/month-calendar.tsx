import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../lib/format.ts';
import { shiftDay, weeksOfMonth } from './month-days.ts';
import './month-calendar.css';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** How many days each arrow moves. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface Props {
  /** "yyyy-mm". */
  readonly month: string;
  readonly label: string;
  /** What stands on a day (ISO date): links to the work due; null for nothing. */
  readonly itemsOf: (iso: string) => ReactNode;
  /** Holiday or working-day swap of a day, shown beside its number and greyed when it is free. */
  readonly noteOf?: (iso: string) => { readonly text: string; readonly free: boolean } | undefined;
}

/** A month as a grid of weeks, Monday first: arrows move from day to day, Enter opens what stands on it; a list on the phone. */
export function MonthCalendar({ month, label, itemsOf, noteOf }: Props) {
  const { t } = useTranslation();
  const today = dayInVietnam();
  const grid = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const active = [chosen, today, `${month}-01`].find((day) => day?.startsWith(month));
  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const from = cell?.dataset['day'];
    if (from === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && event.target === cell) cell?.querySelector('a')?.click();
    const step = STEPS[event.key];
    const to = step === undefined ? undefined : shiftDay(from, step);
    if (to === undefined || !to.startsWith(month)) return;
    event.preventDefault();
    setChosen(to);
    grid.current?.querySelector<HTMLElement>(`td[data-day="${to}"]`)?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- arrows move from cell to cell: a grid, with a table's own cells
    <table className="month" role="grid" ref={grid} onKeyDown={onKeyDown}>
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
                  data-day={inMonth ? iso : undefined}
                  tabIndex={inMonth ? (iso === active ? 0 : -1) : undefined}
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
