import { Link } from '@tanstack/react-router';
import { GitMerge, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DecisionForm } from './decision.form.tsx';
import { useReorganisations, type ReorganisationRow } from './reorganisations.queries.ts';
import { StateBadge } from './state-badge.tsx';
import './reorganisations.css';

/** Decisions that redraw territory and agencies. */
export function ReorganisationsPage() {
  const { t } = useTranslation('reorganisations');
  const list = useReorganisations();
  const [adding, setAdding] = useState(false);
  const mayCreate = list.data?.abilities.includes('create') ?? false;
  return (
    <>
      <PageHeader
        title={t('list.title')}
        meta={t('list.lead')}
        actions={
          mayCreate && (
            <Button kind="primary" icon={Plus} onPress={() => setAdding(true)}>
              {t('list.add')}
            </Button>
          )
        }
      />
      <List list={list} />
      {adding && <DecisionForm onClose={() => setAdding(false)} />}
    </>
  );
}

function List({ list }: { readonly list: ReturnType<typeof useReorganisations> }) {
  const { t } = useTranslation('reorganisations');
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  if (list.data.items.length === 0)
    return (
      <EmptyState icon={GitMerge} title={t('list.none')}>
        {t('list.noneText')}
      </EmptyState>
    );
  const columns: Column<ReorganisationRow>[] = [
    {
      id: 'name',
      header: t('column.name'),
      width: '20rem',
      cell: (row) => (
        <span className="reorganisation-name">
          <Link to="/quan-tri/sap-xep/$id" params={{ id: row.id }}>
            {row.name}
          </Link>
          {row.number !== '' && <span className="muted">{row.number}</span>}
        </span>
      ),
    },
    { id: 'effective', header: t('column.effective'), cell: (row) => formatDate(row.effective) },
    { id: 'state', header: t('column.state'), cell: (row) => <StateBadge state={row.state} /> },
    ...numbers(t),
  ];
  return (
    <DataTable
      name="reorganisations"
      label={t('list.title')}
      columns={columns}
      rows={list.data.items}
      rowKey={({ id }) => id}
      summary={t('list.count', { count: list.data.items.length })}
    />
  );
}

function numbers(t: ReturnType<typeof useTranslation<'reorganisations'>>['t']): Column<ReorganisationRow>[] {
  return (['sources', 'receivers', 'divided', 'withoutWeight', 'closed', 'opened'] as const).map((id) => ({
    id,
    header: t(`count.${id}`),
    numeric: true,
    cell: ({ counts }) => formatNumber(counts[id]),
  }));
}
