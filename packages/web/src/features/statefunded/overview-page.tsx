import type { Overview } from '@ansinh/contract/statefunded/statefunded.schemas';
import { Link } from '@tanstack/react-router';
import { HandCoins, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatKnown, formatMoney, formatNumber } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { BeginListForm } from './begin-list.form.tsx';
import { OverviewMatrix } from './overview-matrix.tsx';
import { StateFundedTabs } from './statefunded-tabs.tsx';
import { useOverview } from './statefunded.queries.ts';
import { monthsTo, shortMonth, type OverviewSearch } from './statefunded-search.ts';
import './statefunded.css';

const MONTHS_BACK = 24;

/** Communes against groups: how many stand, where each month's list is, who is late. */
export function OverviewPage() {
  const { t } = useTranslation('statefunded');
  const [search, change] = useSearchState<OverviewSearch>();
  const [isBeginning, setBeginning] = useState(false);
  const today = dayInVietnam();
  const overview = useOverview(search.month === undefined ? {} : { month: search.month });
  const month = search.month ?? today.slice(0, 7);
  const { data } = overview;
  return (
    <>
      <PageHeader
        title={t('title')}
        asOf={today}
        actions={
          data?.abilities.includes('open') && (
            <Button kind="primary" icon={Plus} onPress={() => setBeginning(true)}>
              {t('overview.begin')}
            </Button>
          )
        }
      />
      <StateFundedTabs />
      <FilterBar active={search.month === undefined ? 0 : 1} onClear={() => change({ month: undefined })}>
        <ComboBox
          label={t('month')}
          choices={monthsTo(today.slice(0, 7), MONTHS_BACK).map((id) => ({
            id,
            label: t('monthText', { month: shortMonth(id) }),
          }))}
          value={month}
          onChange={(id) => change({ month: id ?? undefined })}
        />
      </FilterBar>
      {overview.isPending && <Skeleton lines={10} />}
      {overview.isError && <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />}
      {data && (
        <div className="sf-list">
          <OverviewFigures overview={data} />
          {data.cells.length > 0 && <OverviewMatrix overview={data} />}
        </div>
      )}
      {data?.cells.length === 0 && (
        <EmptyState icon={HandCoins} title={t('overview.empty')}>
          {t('overview.emptyText')}
        </EmptyState>
      )}
      {isBeginning && data && (
        <BeginListForm groups={data.groups} month={month} onClose={() => setBeginning(false)} />
      )}
    </>
  );
}

function OverviewFigures({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation('statefunded');
  const { cells, waiting, duplicates, missing, fee, dueOn } = overview;
  const standing = cells.reduce((sum, { people }) => sum + people, 0);
  const late = cells.filter(({ lateDays, listId }) => lateDays > 0 && listId === null).length;
  return (
    <Figures>
      <Figure
        value={formatNumber(standing)}
        label={t('overview.standing')}
        note={t('overview.standingNote', {
          date: formatDate(dueOn < dayInVietnam() ? dueOn : dayInVietnam()),
        })}
      />
      {waiting.toCheck > 0 && (
        <Figure value={formatNumber(waiting.toCheck)} label={t('overview.toCheck')} tone="amber" />
      )}
      {waiting.returned > 0 && (
        <Figure value={formatNumber(waiting.returned)} label={t('overview.returned')} tone="red" />
      )}
      {waiting.toSend > 0 && (
        <Figure value={formatNumber(waiting.toSend)} label={t('overview.toSend')} tone="amber" />
      )}
      <Figure
        value={formatNumber(late)}
        label={t('overview.late')}
        note={t('overview.lateNote', { date: formatDate(dueOn) })}
        tone={late > 0 ? 'red' : 'plain'}
      />
      <Link to="/vi-dong-bhyt/trung-sot" search={{ kind: 'duplicate' }} className="figure-link">
        <Figure
          value={formatNumber(duplicates)}
          label={t('overview.duplicates')}
          tone={duplicates > 0 ? 'amber' : 'plain'}
        />
      </Link>
      <Link to="/vi-dong-bhyt/trung-sot" search={{ kind: 'missing' }} className="figure-link">
        <Figure
          value={formatNumber(missing)}
          label={t('overview.missing')}
          tone={missing > 0 ? 'amber' : 'plain'}
        />
      </Link>
      <Figure
        value={fee.amount === null ? formatKnown(null) : formatMoney(fee.amount)}
        label={t('overview.fee')}
        note={
          fee.each === null
            ? undefined
            : `${t('overview.feeNote', { count: fee.people, each: formatMoney(fee.each) })} · ${fee.basis}`
        }
      />
    </Figures>
  );
}
