import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { classNames } from '../../ui/class-names.ts';
import { weeksOfMonth } from '../../ui/month-days.ts';
import type { Holiday } from './parameters.queries.ts';
import './parameters.css';

const KINDS = ['statutory', 'compensation', 'working-swap'] as const;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const SATURDAY = 5;

interface Props {
  readonly year: number;
  readonly holidays: readonly Holiday[];
}

/** Twelve months with the days that differ from the week marked by frame, colour and a legend. */
export function DaysOfYear({ year, holidays }: Props) {
  const { t } = useTranslation('parameters');
  const byDay = new Map(holidays.map((one) => [one.day, one]));
  return (
    <>
      <ul className="day-legend" aria-label={t('holiday.legend')}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <span className={`day-legend__mark day-mark--${kind}`} aria-hidden />
            {t(`holiday.kind.${kind}`)}
          </li>
        ))}
      </ul>
      <div className="year-of-days">
        {Array.from({ length: 12 }, (_, index) => (
          <Month key={index} month={`${String(year)}-${String(index + 1).padStart(2, '0')}`} byDay={byDay} />
        ))}
      </div>
    </>
  );
}

function Month({ month, byDay }: { readonly month: string; readonly byDay: ReadonlyMap<string, Holiday> }) {
  const { t } = useTranslation(['parameters', 'common']);
  const today = dayInVietnam();
  return (
    <table className="days-month">
      <caption>{t('holiday.month', { month: Number(month.slice(5)) })}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col" abbr={t(`common:weekday.${day}`)}>
              {t(`holiday.weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(month).map((week) => (
          <tr key={week[0]?.iso}>
            {week.map(({ iso, day, inMonth }, index) => {
              if (!inMonth)
                return (
                  <td key={iso} className="days-month__away">
                    {day}
                  </td>
                );
              const holiday = byDay.get(iso);
              return (
                <td
                  key={iso}
                  className={classNames(holiday && `day-mark--${holiday.kind}`)}
                  title={holiday?.name}
                  data-weekend={(index >= SATURDAY && holiday === undefined) || undefined}
                  data-today={iso === today || undefined}
                >
                  {day}
                  {holiday && (
                    <span className="visually-hidden">
                      {` ${t(`holiday.kind.${holiday.kind}`)}: ${holiday.name}`}
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
