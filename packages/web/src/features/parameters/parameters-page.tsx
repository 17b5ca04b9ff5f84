import { Link } from '@tanstack/react-router';
import { Plus, Scale } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldedMatch } from '../../lib/fold-text.ts';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useParameterColumns } from './parameter-columns.tsx';
import { ParameterDrawer } from './parameter-drawer.tsx';
import { ParameterFilters, type ParameterSearch } from './parameter-filters.tsx';
import { ParameterForm } from './parameter.form.tsx';
import { topicOf, TOPICS } from './parameter-topics.ts';
import { useParameters } from './parameters.queries.ts';
import { useParameterWords } from './use-parameter-words.ts';

/** Legal parameters in force on a day: value, basis, how sure it is. */
export function ParametersPage() {
  const { t } = useTranslation('parameters');
  const [search, change] = useSearchState<ParameterSearch>();
  const [adding, setAdding] = useState(false);
  const words = useParameterWords();
  const list = useParameters(search.on);
  const items = list.data?.items ?? [];
  const rows = items
    .filter(
      (row) =>
        (search.topic === undefined || topicOf(row.name) === search.topic) &&
        (search.certainty === undefined || row.certainty === search.certainty) &&
        foldedMatch(`${words.nameOf(row.name)} ${row.name} ${row.basis}`, search.q ?? ''),
    )
    .toSorted((a, b) => TOPICS.indexOf(topicOf(a.name)) - TOPICS.indexOf(topicOf(b.name)));
  const unverified = items.filter((row) => row.certainty === 'unverified').length;
  const maySet = list.data?.abilities.includes('set') === true;
  const columns = useParameterColumns();
  return (
    <>
      <PageHeader
        title={t('title')}
        asOf={list.data?.on ?? search.on ?? dayInVietnam()}
        actions={
          maySet && (
            <Button kind="primary" icon={Plus} onPress={() => setAdding(true)}>
              {t('form.add')}
            </Button>
          )
        }
      />
      <ParameterFilters search={search} change={change} />
      {search.on !== undefined && (
        <Callout tone="amber">
          {t('past', { date: formatDate(search.on) })}{' '}
          <Link to="/quan-tri/tham-so" search={{ ...search, on: undefined }}>
            {t('today')}
          </Link>
        </Callout>
      )}
      {unverified > 0 && search.certainty === undefined && (
        <Callout tone="amber">
          {t('unverified', { count: unverified })}{' '}
          <Link to="/quan-tri/tham-so" search={{ ...search, certainty: 'unverified' }}>
            {t('showUnverified')}
          </Link>
        </Callout>
      )}
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && (
        <EmptyState icon={Scale} title={t('nothing')}>
          {t('nothingText')}
        </EmptyState>
      )}
      {list.data && rows.length > 0 && (
        <DataTable
          name="parameters.list"
          label={t('title')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.name}
          onOpen={(row) => change({ name: row.name })}
          summary={t('count', { count: rows.length })}
        />
      )}
      {search.name !== undefined && (
        <ParameterDrawer name={search.name} maySet={maySet} onClose={() => change({ name: undefined })} />
      )}
      {adding && <ParameterForm onClose={() => setAdding(false)} />}
    </>
  );
}
