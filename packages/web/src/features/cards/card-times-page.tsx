import type { CardTimesLine } from '@ansinh/contract/cards/cards.schemas';
import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber, formatShare } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CARD_KINDS } from './cards-search.ts';
import { CardsTabs } from './cards-tabs.tsx';
import { useCardTimes } from './cards.queries.ts';
import { TIMES_BY, type TimesSearch } from './times-search.ts';
import './cards.css';

/** How long cards and books take: median of working days, share on time, part by part. */
export function CardTimesPage() {
  const { t } = useTranslation('cards');
  const [search, change] = useSearchState<TimesSearch>();
  const { kind = 'card', by = 'source' } = search;
  const times = useCardTimes({ kind, by });
  const lineName = ({ key, name }: CardTimesLine): string => {
    if (name !== null) return name;
    if (key === '') return t('times.unknown');
    if (by === 'source') return t(`source.${key}` as 'source.school', { defaultValue: key });
    return by === 'month' ? key.split('-').toReversed().join('/') : key;
  };
  const count = (id: string, value: (line: CardTimesLine) => number): Column<CardTimesLine> => ({
    id,
    header: t(`times.${id}` as 'times.issued'),
    numeric: true,
    cell: (line) => formatNumber(value(line)),
    sum: times.data && formatNumber(value(times.data.whole)),
  });
  const days = (median: number | null): string =>
    median === null ? '' : formatNumber(median, Number.isInteger(median) ? 0 : 1);
  const share = (onTime: number | null): string => (onTime === null ? '' : formatShare(onTime));
  const columns: readonly Column<CardTimesLine>[] = [
    { id: 'part', header: t(`times.by.${by}`), width: '16rem', cell: lineName },
    count('requested', (line) => line.requested),
    count('issued', (line) => line.issued),
    count('waiting', (line) => line.waiting),
    count('overdue', (line) => line.overdue),
    count('returned', (line) => line.returned),
    {
      id: 'median',
      header: t('times.median'),
      numeric: true,
      cell: ({ median }) => days(median),
      sum: days(times.data?.whole.median ?? null),
    },
    {
      id: 'onTime',
      header: t('times.onTime'),
      numeric: true,
      cell: ({ onTime }) => share(onTime),
      sum: share(times.data?.whole.onTime ?? null),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('times.title')}
        {...(times.data ? { asOf: times.data.to } : {})}
        meta={times.data && <span>{t('times.since', { date: formatDate(times.data.from) })}</span>}
      />
      <CardsTabs />
      <FilterBar
        active={Object.keys(search).length}
        onClear={() => change({ kind: undefined, by: undefined })}
      >
        <Select
          label={t('column.kind')}
          choices={CARD_KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
          value={kind}
          onChange={(id) => change({ kind: id })}
        />
        <Select
          label={t('times.byLabel')}
          choices={TIMES_BY.map((id) => ({ id, label: t(`times.by.${id}`) }))}
          value={by}
          onChange={(id) => change({ by: id })}
        />
      </FilterBar>
      {times.isPending && <Skeleton lines={8} />}
      {times.isError && <ErrorState error={times.error} onRetry={() => void times.refetch()} />}
      {times.data && (
        <div className="card-times">
          <Figures>
            <Figure
              value={t('term.days', { count: times.data.term.days })}
              label={t(`term.${kind}`)}
              note={
                <>
                  {times.data.term.basis}{' '}
                  {times.data.term.certainty !== 'verified' && (
                    <CertaintyMark certainty={times.data.term.certainty} />
                  )}
                </>
              }
            />
            <Figure value={days(times.data.whole.median) || '-'} label={t('times.median')} />
            <Figure
              value={share(times.data.whole.onTime) || '-'}
              label={t('times.onTime')}
              note={t('times.onTimeNote', { count: times.data.whole.overdue })}
            />
          </Figures>
          {times.data.lines.length === 0 ? (
            <EmptyState icon={Clock} title={t('times.empty')}>
              {t('times.emptyText')}
            </EmptyState>
          ) : (
            <DataTable
              name="cards.times"
              label={t('times.title')}
              columns={columns}
              rows={times.data.lines}
              rowKey={({ key }) => key}
              sumsLabel={t('times.whole')}
              phone="scroll"
            />
          )}
        </div>
      )}
    </>
  );
}
