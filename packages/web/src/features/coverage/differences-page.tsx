import type { FigureDifference } from '@ansinh/contract/coverage/submissions.schemas';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatKnown, formatSigned } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TargetSides } from '../../ui/target-sides.tsx';
import { DIFFERENCE_STATES, type DifferencesSearch } from './differences-search.ts';
import { SettleForm } from './settle.form.tsx';
import { useDifferences } from './submissions.queries.ts';
import { useFigureWords } from './use-figure-words.ts';
import './submissions.css';

/** Figures that two agencies state differently, and which of them counts. */
export function DifferencesPage() {
  const { t } = useTranslation('coverage');
  const [search, change] = useSearchState<DifferencesSearch>();
  const state = search.state ?? 'open';
  const list = useDifferences({ state });
  const [settling, setSettling] = useState<FigureDifference | null>(null);
  const columns = useColumns(setSettling);
  return (
    <>
      <PageHeader title={t('differences.title')} asOf={dayInVietnam()} />
      <TargetSides />
      <FilterBar active={search.state === undefined ? 0 : 1} onClear={() => change({ state: undefined })}>
        <Select
          label={t('figures.state')}
          choices={DIFFERENCE_STATES.map((id) => ({ id, label: t(`differences.${id}`) }))}
          value={state}
          onChange={(id) => change({ state: id === 'open' ? undefined : id })}
        />
      </FilterBar>
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState icon={Scale} title={t('differences.empty')}>
          {t('differences.emptyText')}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <DataTable
          name="coverage.differences"
          label={t('differences.title')}
          columns={columns}
          rows={list.data.items}
          rowKey={({ id }) => id}
          summary={t('differences.count', { count: list.data.items.length })}
        />
      )}
      {settling !== null && <SettleForm difference={settling} onClose={() => setSettling(null)} />}
    </>
  );
}

function useColumns(onSettle: (difference: FigureDifference) => void): readonly Column<FigureDifference>[] {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  return [
    {
      id: 'unit',
      header: t('column.unit'),
      width: '14rem',
      cell: ({ unit, series, month }) => (
        <>
          {unit.name}
          <span className="cell-basis">
            {series.name} · {monthText(month)}
          </span>
        </>
      ),
    },
    {
      id: 'counted',
      header: t('differences.counted'),
      cell: ({ counted }) => <Statement of={counted} />,
    },
    { id: 'other', header: t('differences.other'), cell: ({ other }) => <Statement of={other} /> },
    {
      id: 'difference',
      header: t('differences.difference'),
      numeric: true,
      cell: ({ difference }) => formatSigned(difference),
    },
    {
      id: 'state',
      header: t('figures.state'),
      cell: (one) =>
        one.state === 'settled' ? (
          <>
            <Badge tone="green">{t('differences.settled')}</Badge>
            <span className="cell-basis">
              {[one.reason, one.settledBy, formatDate(one.settledAt)].filter(Boolean).join(' · ')}
            </span>
          </>
        ) : one.abilities.includes('settle') ? (
          <Button small icon={Scale} onPress={() => onSettle(one)}>
            {t('differences.settle')}
          </Button>
        ) : (
          <Badge tone="amber">{t('differences.open')}</Badge>
        ),
    },
  ];
}

function Statement({ of: { agency, value, source } }: { readonly of: FigureDifference['counted'] }) {
  const { sourceText } = useFigureWords();
  return (
    <>
      <strong>{formatKnown(value)}</strong>
      <span className="cell-basis">
        {agency} · {sourceText(source)}
      </span>
    </>
  );
}
