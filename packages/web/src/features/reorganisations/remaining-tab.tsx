import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useRemaining, type Remaining } from './reorganisations.queries.ts';

/** What the switch leaves to people, agency by agency, with the way to where it is settled. */
export function RemainingTab({ id }: { readonly id: string }) {
  const { t } = useTranslation('reorganisations');
  const remaining = useRemaining(id);
  if (remaining.isError)
    return <ErrorState error={remaining.error} onRetry={() => void remaining.refetch()} />;
  if (!remaining.data) return <Skeleton lines={8} />;
  const { items } = remaining.data;
  if (items.length === 0)
    return (
      <EmptyState icon={CircleCheck} title={t('remaining.none')}>
        {t('remaining.noneText')}
      </EmptyState>
    );
  const columns: Column<Remaining>[] = [
    {
      id: 'agency',
      header: t('column.agency'),
      width: '18rem',
      cell: ({ agency, kind }) =>
        kind === 'api-clients' ? (
          agency.name
        ) : (
          <Link to="/danh-ba/$id" params={{ id: agency.id }}>
            {agency.name}
          </Link>
        ),
    },
    { id: 'kind', header: t('column.kind'), cell: ({ kind }) => t(`remaining.kind.${kind}`) },
    { id: 'count', header: t('column.number'), numeric: true, cell: ({ count }) => formatNumber(count) },
    { id: 'samples', header: t('column.samples'), width: '16rem', cell: ({ samples }) => samples.join('; ') },
    {
      id: 'to',
      header: t('column.successors'),
      width: '18rem',
      cell: ({ to }) => to.map(({ name }) => name).join('; '),
    },
    { id: 'how', header: t('remaining.how'), width: '18rem', cell: ({ kind }) => t(`remaining.do.${kind}`) },
  ];
  return (
    <>
      <p className="muted">{t('remaining.lead')}</p>
      <DataTable
        name="reorganisations.remaining"
        label={t('tab.remaining')}
        columns={columns}
        rows={items}
        rowKey={({ kind, agency }) => `${kind} ${agency.code}`}
        summary={t('remaining.count', { count: items.length })}
      />
    </>
  );
}
