import type { CalendarDay } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { MonthCalendar } from '../../ui/month-calendar.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StateShape } from '../../ui/state-shape.tsx';
import type { CalendarScope } from './calendar-scope.ts';
import { lastDayOf } from './month-ends.ts';
import { ANY_STATE } from './occurrence-search.ts';
import { useCalendar, useHolidays } from './overview.queries.ts';
import { shortAction } from './short-action.ts';
import { workStateOf } from './work-state.ts';
import '../../ui/state-mark.css';

const SHOWN_A_DAY = 3;

interface Props {
  readonly month: string;
  readonly name: string;
  readonly scope: CalendarScope;
}

/** One month: the first few items of each day and the way to all of them; public holidays noted. */
export function CalendarMonth({ month, name, scope }: Props) {
  const { t } = useTranslation(['obligations', 'common']);
  const calendar = useCalendar({ from: `${month}-01`, to: lastDayOf(month), ...scope });
  const holidays = useHolidays(Number(month.slice(0, 4))).data?.items ?? [];
  if (calendar.isPending) return <Skeleton lines={10} />;
  if (calendar.isError) return <ErrorState error={calendar.error} onRetry={() => void calendar.refetch()} />;
  const days = new Map(calendar.data.days.map((day) => [day.day, day]));
  const total = calendar.data.days.reduce((sum, day) => sum + day.total, 0);
  return (
    <>
      <p className="calendar-sum muted">
        {total === 0 ? t('calendar.empty') : t('calendar.count', { count: total })}
      </p>
      <MonthCalendar
        month={month}
        label={name}
        noteOf={(iso) => {
          const holiday = holidays.find((one) => one.day === iso);
          return holiday && { text: holiday.name, free: holiday.kind !== 'working-swap' };
        }}
        itemsOf={(iso) => {
          const day = days.get(iso);
          return day && day.total > 0 ? <DayItems day={day} scope={scope} /> : null;
        }}
      />
    </>
  );
}

function DayItems({ day, scope }: { readonly day: CalendarDay; readonly scope: CalendarScope }) {
  const { t } = useTranslation(['obligations', 'common']);
  const shown = day.items.slice(0, SHOWN_A_DAY);
  const rest = day.total - shown.length;
  return (
    <>
      {shown.map((item) => {
        const state = workStateOf(item);
        return (
          <Link
            key={item.id}
            to="/nhiem-vu/$id"
            params={{ id: item.id }}
            className="calendar-item"
            title={`${item.action} (${item.leadShortName}, ${item.basis.regulationCode} · ${item.basis.citation})`}
          >
            <span className={`state state--${state}`}>
              <StateShape state={state} size={12} />
              <span className="visually-hidden">{t(`common:state.${state}`)}</span>
            </span>
            <span className="calendar-item__text">
              {item.leadShortName}: {shortAction(item.action, 60)}
            </span>
          </Link>
        );
      })}
      {rest > 0 && (
        <Link
          to="/nhiem-vu"
          search={{ dueFrom: day.day, dueTo: day.day, state: ANY_STATE, ...scope }}
          className="calendar-more"
          aria-label={`${t('calendar.more', { count: rest })}. ${t('calendar.allOfDay', { count: day.total, date: formatDate(day.day) })}`}
        >
          {t('calendar.more', { count: rest })}
        </Link>
      )}
    </>
  );
}
