import { listRegulationsEndpoint } from '@ansinh/contract/regulations/regulations.endpoints';
import { Link, useNavigate } from '@tanstack/react-router';
import { BookText, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { useCall } from '../../lib/use-call.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useLibraryColumns } from './library-columns.tsx';
import { LibraryHits } from './library-hits.tsx';
import type { RegulationRow } from './regulations.types.ts';
import type { LibrarySearch } from './search-values.ts';
import './library.css';

const ALL = 'all';
const STATES = ['draft', 'confirmed', 'withdrawn'] as const;

/** The library: which regulations there are, how they stand in law on a day, what work they make. */
export function LibraryPage() {
  const { t } = useTranslation(['regulations', 'common']);
  const [search, change] = useSearchState<LibrarySearch>();
  const { q, state, inForceOn } = search;
  const known = STATES.find((one) => one === state);
  const list = useCall(listRegulationsEndpoint, {
    query: {
      limit: 200,
      ...(q === undefined ? {} : { q }),
      ...(known === undefined ? {} : { state: known }),
      ...(inForceOn === undefined ? {} : { inForceOn }),
    },
  });
  const rows = list.data?.items ?? [];
  return (
    <>
      <PageHeader
        title={t('library.title')}
        {...(list.data ? { asOf: list.data.on } : {})}
        actions={list.data?.abilities.includes('upload') === true && <AddLink />}
      />
      <FilterBar
        active={[state, inForceOn].filter((value) => value !== undefined).length}
        onClear={() => change({ state: undefined, inForceOn: undefined })}
        search={
          <SearchField
            label={t('library.search')}
            value={q ?? ''}
            onChange={(text) => change({ q: text === '' ? undefined : text })}
          />
        }
      >
        <Select
          label={t('library.state')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...STATES.map((id) => ({ id, label: t(`regulationState.${id}`) })),
          ]}
          value={state ?? ALL}
          onChange={(id) => change({ state: id === ALL ? undefined : id })}
        />
        <DatePicker
          label={t('library.inForceOn')}
          value={inForceOn ?? null}
          onChange={(iso) => change({ inForceOn: iso ?? undefined })}
        />
      </FilterBar>
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <Nothing search={search} mayAdd={list.data.abilities.length > 0} />}
      {rows.length > 0 && <LibraryTable rows={rows} searching={q !== undefined} />}
      {q !== undefined && <LibraryHits words={q} />}
    </>
  );
}

function LibraryTable({
  rows,
  searching,
}: {
  readonly rows: readonly RegulationRow[];
  readonly searching: boolean;
}) {
  const { t } = useTranslation('regulations');
  const navigate = useNavigate();
  const columns = useLibraryColumns(searching);
  return (
    <DataTable
      name="regulations.library"
      label={t('library.title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      onOpen={(row) => void navigate({ to: '/van-ban/$id', params: { id: row.id } })}
      summary={t('library.count', { count: rows.length, shown: formatNumber(rows.length) })}
    />
  );
}

function AddLink() {
  const { t } = useTranslation('regulations');
  return (
    <Link to="/van-ban/them" className="button button--primary">
      <Plus size={16} aria-hidden />
      {t('library.add')}
    </Link>
  );
}

function Nothing({ search, mayAdd }: { readonly search: LibrarySearch; readonly mayAdd: boolean }) {
  const { t } = useTranslation('regulations');
  const filtered = search.q !== undefined || search.state !== undefined || search.inForceOn !== undefined;
  return (
    <EmptyState
      icon={BookText}
      title={t(filtered ? 'library.nothing' : 'library.empty')}
      action={filtered ? <Link to="/van-ban">{t('library.clear')}</Link> : mayAdd && <AddLink />}
    >
      {t(filtered ? 'library.nothingText' : 'library.emptyText')}
    </EmptyState>
  );
}
