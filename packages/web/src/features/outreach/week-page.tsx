import type { weekEndpoint } from '@ansinh/contract/outreach/sharing.endpoints';
import { Link } from '@tanstack/react-router';
import { CalendarRange, ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CallResult } from '../../lib/api.ts';
import { dayInVietnam, formatDate, formatNumber } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Matrix } from '../../ui/matrix.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { CommuneChoice } from './commune-choice.tsx';
import type { OutreachSearch } from './outreach-search.ts';
import { OutreachTabs } from './outreach-tabs.tsx';
import { usePlanWeek, useWeek } from './outreach.queries.ts';
import { WeekCell } from './week-cell.tsx';

const DAY_MS = 86_400_000;
const UNPLANNED = 'unplanned';

/** The week's plan: those who go against the days, with what fits and what does not. */
export function WeekPage() {
  const { t } = useTranslation('outreach');
  const [search, change] = useSearchState<OutreachSearch>();
  const today = dayInVietnam();
  const week = search.week ?? today;
  const list = useWeek({ week, ...(search.commune ? { commune: search.commune } : {}) });
  const plan = usePlanWeek();
  const lines = list.data?.lines.filter(isAtWork) ?? [];
  const last = list.data?.days.at(-1) ?? week;
  const move = (days: number): void =>
    change({ week: new Date(Date.parse(week) + days * DAY_MS).toISOString().slice(0, 10) });
  const unplanned = lines.filter(({ unplanned: left }) => left > 0);
  return (
    <>
      <PageHeader
        title={t('week.title', { from: formatDate(list.data?.from), to: formatDate(last) })}
        asOf={today}
        actions={
          list.data?.abilities.includes('plan') &&
          last >= today &&
          unplanned.length > 0 && (
            <Button
              kind="primary"
              icon={CalendarRange}
              isPending={plan.isPending}
              onPress={() =>
                plan.mutate(
                  { body: { week, units: unplanned.map(({ unit }) => unit.key) } },
                  {
                    onSuccess: ({ households, left }) =>
                      showToast(
                        t('week.done', { households: formatNumber(households), left: formatNumber(left) }),
                      ),
                    onError: (error) => showToast(refusalText(error), 'wrong'),
                  },
                )
              }
            >
              {t('week.plan')}
            </Button>
          )
        }
      />
      <OutreachTabs />
      <FilterBar active={search.commune ? 1 : 0} onClear={() => change({ commune: undefined })}>
        <CommuneChoice value={search.commune} onChange={(commune) => change({ commune })} />
        <div className="outreach-weeks">
          <Button icon={ChevronLeft} onPress={() => move(-7)}>
            {t('week.before')}
          </Button>
          <Button icon={ChevronRight} onPress={() => move(7)}>
            {t('week.after')}
          </Button>
        </div>
      </FilterBar>
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && lines.length === 0 && (
        <EmptyState icon={CalendarRange} title={t('week.empty')}>
          {t('week.emptyText')}
        </EmptyState>
      )}
      {list.data && lines.length > 0 && (
        <Matrix
          label={t('pages.week')}
          corner={t('column.hand')}
          sumLabel={t('share.sum')}
          rows={lines.map(({ unit, agency, perDay, cells }) => ({
            id: unit.key,
            label: (
              <span className="outreach-hand">
                <Link to="/van-dong/nguoi/$unit" params={{ unit: unit.key }}>
                  {unit.name}
                </Link>
                <span>{t('week.perDay', { agency, perDay: formatNumber(perDay) })}</span>
              </span>
            ),
            sum: formatNumber(cells.reduce((sum, { households }) => sum + households, 0)),
          }))}
          columns={[
            ...list.data.days.map((day, at) => ({
              id: day,
              label: (
                <span className="outreach-hand">
                  <span className="outreach-hand__name">
                    {t(`weekday.${String((at + 1) as 1)}` as 'weekday.1')}
                  </span>
                  <span>{formatDate(day).slice(0, 5)}</span>
                </span>
              ),
              sum: formatNumber(
                lines.reduce(
                  (sum, { cells }) => sum + (cells.find((one) => one.day === day)?.households ?? 0),
                  0,
                ),
              ),
            })),
            {
              id: UNPLANNED,
              label: t('week.unplanned'),
              sum: formatNumber(lines.reduce((sum, { unplanned: left }) => sum + left, 0)),
            },
          ]}
          cell={(key, day) => {
            const line = lines.find(({ unit }) => unit.key === key);
            if (day === UNPLANNED)
              return line && line.unplanned > 0 ? <strong>{formatNumber(line.unplanned)}</strong> : null;
            const cell = line?.cells.find((one) => one.day === day);
            return line && cell ? (
              <WeekCell cell={cell} perDay={line.perDay} isOff={!worksOn(line.weekdays, day)} />
            ) : null;
          }}
        />
      )}
      <p className="muted outreach-note">{t('week.how')}</p>
    </>
  );
}

type Line = CallResult<typeof weekEndpoint>['lines'][number];

function isAtWork({ unplanned, cells }: Line): boolean {
  return unplanned > 0 || cells.some(({ households }) => households > 0);
}

function worksOn(weekdays: readonly number[], day: string): boolean {
  return weekdays.includes(((new Date(day).getUTCDay() + 6) % 7) + 1);
}
