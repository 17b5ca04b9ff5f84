import type { CalendarDay } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { classNames } from '../../ui/class-names.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { weeksOfMonth } from '../../ui/month-days.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { CalendarScope } from './calendar-scope.ts';
import { heatClass, heatLegend } from './heat-class.ts';
import { monthsOf } from './month-ends.ts';
import { ANY_STATE } from './occurrence-search.ts';
import { useCalendar } from './overview.queries.ts';

interface Props {
  readonly year: string;
  readonly scope: CalendarScope;
}

/** Twelve small months: the more is due on a day, the darker; a red frame where something is overdue. */
export function CalendarYear({ year, scope }: Props) {
  const { t } = useTranslation('obligations');
  const calendar = useCalendar({ from: `${year}-01-01`, to: `${year}-12-31`, detail: 'false', ...scope });
  if (calendar.isPending) return <Skeleton lines={12} />;
  if (calendar.isError) return <ErrorState error={calendar.error} onRetry={() => void calendar.refetch()} />;
  const days = new Map(calendar.data.days.map((day) => [day.day, day]));
  return (
    <>
      <ul className="heat-legend" aria-label={t('calendar.legend')}>
        {heatLegend().map((range, index) => (
          <li key={range}>
            <span className={`heat heat--${String(index + 1)}`} aria-hidden />
            {range}
          </li>
        ))}
        <li>
          <span className="heat heat--late" aria-hidden />
          {t('calendar.hasOverdue')}
        </li>
      </ul>
      <div className="year">
        {monthsOf(year).map((month) => (
          <SmallMonth key={month} month={month} days={days} scope={scope} />
        ))}
      </div>
    </>
  );
}

interface MonthProps {
  readonly month: string;
  readonly days: ReadonlyMap<string, CalendarDay>;
  readonly scope: CalendarScope;
}

function SmallMonth({ month, days, scope }: MonthProps) {
  const { t } = useTranslation('obligations');
  const today = dayInVietnam();
  const weeks = weeksOfMonth(month);
  const total = [...days.values()]
    .filter((day) => day.day.startsWith(month))
    .reduce((sum, day) => sum + day.total, 0);
  const number = Number(month.slice(5));
  return (
    <section className="small-month" aria-label={t('calendar.monthSum', { month: number, count: total })}>
      <h3 className="small-month__name">
        <Link to="/lich" search={{ month, ...scope }}>
          {t('calendar.monthShort', { month: number })}
        </Link>
        <span className="muted">{total > 0 && t('calendar.count', { count: total })}</span>
      </h3>
      <div className="small-month__days">
        {weeks.flat().map(({ iso, day, inMonth }) => {
          if (!inMonth) return <span key={iso} />;
          const found = days.get(iso);
          const isToday = iso === today;
          if (found === undefined || found.total === 0)
            return (
              <span key={iso} className={classNames('heat', isToday && 'heat--today')}>
                {day}
              </span>
            );
          return (
            <Link
              key={iso}
              to="/nhiem-vu"
              search={{ dueFrom: iso, dueTo: iso, state: ANY_STATE, ...scope }}
              className={classNames(
                'heat',
                `heat--${String(heatClass(found.total))}`,
                found.overdue > 0 && 'heat--late',
                isToday && 'heat--today',
              )}
              aria-label={t('calendar.dayLabel', {
                date: formatDate(iso),
                count: found.total,
                overdue: found.overdue,
              })}
            >
              {day}
            </Link>
          );
        })}
      </div>
    </section>
  );
}
