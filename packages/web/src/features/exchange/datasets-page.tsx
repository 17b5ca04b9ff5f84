import type { DatasetRow } from '@ansinh/contract/exchange/exchange.schemas';
import { useNavigate } from '@tanstack/react-router';
import { ArrowLeftRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { foldedMatch } from '../../lib/fold-text.ts';
import { dayInVietnam } from '../../lib/format.ts';
import { useSession } from '../../lib/session.tsx';
import { useSearchState } from '../../lib/use-search-state.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useDatasetColumns } from './dataset-columns.tsx';
import { SIDES, type DatasetSearch, type Side } from './dataset-search.ts';
import { ExchangeTabs } from './exchange-tabs.tsx';
import { useDatasets } from './exchange.queries.ts';
import './exchange.css';

const ALL = 'all';

/** The lists that the person's agency sends and is sent, and what is due. */
export function DatasetsPage() {
  const { t } = useTranslation(['exchange', 'common']);
  const [search, change] = useSearchState<DatasetSearch>();
  const { agency } = useSession();
  const list = useDatasets();
  const all = list.data?.items ?? [];
  const ofSide: Readonly<Record<Side, readonly DatasetRow[]>> = {
    gui: all.filter(({ senders }) => senders.some(({ id }) => id === agency.id)),
    nhan: all.filter(({ recipients }) => recipients.some(({ id }) => id === agency.id)),
    'tat-ca': all,
  };
  const side = search.vai ?? SIDES.find((one) => ofSide[one].length > 0) ?? 'gui';
  const codes = [...new Set(all.map(({ basis }) => basis.regulationCode))].toSorted();
  const cadences = [...new Set(all.map(({ cadence }) => cadence))];
  const rows = ofSide[side]
    .filter((row) => matches(row, search))
    .toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)));
  const any = { id: ALL, label: t('common:field.all') };
  return (
    <>
      <PageHeader title={t('datasets.title')} asOf={dayInVietnam()} />
      <ExchangeTabs />
      <FilterBar
        active={[search.nhip, search.vanban].filter(Boolean).length}
        onClear={() => change({ nhip: undefined, vanban: undefined })}
        search={
          <SearchField
            label={t('datasets.search')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q === '' ? undefined : q })}
          />
        }
      >
        <Select
          label={t('datasets.side')}
          choices={SIDES.map((id) => ({
            id,
            label: t(`datasets.sides.${id}`, { count: ofSide[id].length }),
          }))}
          value={side}
          onChange={(vai) => change({ vai })}
        />
        <Select
          label={t('column.cadence')}
          choices={[any, ...cadences.map((id) => ({ id, label: t(`cadence.${id}` as 'cadence.monthly') }))]}
          value={search.nhip ?? ALL}
          onChange={(id) => change({ nhip: id === ALL ? undefined : id })}
        />
        <Select
          label={t('datasets.regulation')}
          choices={[any, ...codes.map((id) => ({ id, label: id }))]}
          value={search.vanban ?? ALL}
          onChange={(id) => change({ vanban: id === ALL ? undefined : id })}
        />
      </FilterBar>
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState icon={ArrowLeftRight} title={t('datasets.nothing')}>
          {t(all.length === 0 ? 'datasets.noneText' : 'datasets.nothingText')}
        </EmptyState>
      )}
      {rows.length > 0 && <Table rows={rows} side={side} />}
    </>
  );
}

function Table({ rows, side }: { readonly rows: readonly DatasetRow[]; readonly side: Side }) {
  const { t } = useTranslation('exchange');
  const navigate = useNavigate();
  const columns = useDatasetColumns(side);
  return (
    <DataTable
      name={`exchange.datasets.${side}`}
      label={t('datasets.title')}
      summary={t('datasets.count', { count: rows.length })}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void navigate({ to: '/trao-doi/gui/$id', params: { id } })}
    />
  );
}

function matches(
  { dataset, title, basis, cadence }: DatasetRow,
  { q, nhip, vanban }: DatasetSearch,
): boolean {
  if (nhip !== undefined && cadence !== nhip) return false;
  if (vanban !== undefined && basis.regulationCode !== vanban) return false;
  return q === undefined || foldedMatch(`${dataset} ${title} ${basis.regulationCode}`, q);
}

/** What is due soonest stands first; lists without a due day come after all that have one. */
function dueOf({ waiting, upcoming }: DatasetRow): string {
  return waiting[0]?.due ?? upcoming?.due ?? '9';
}
