import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { Basis } from '../../ui/basis.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useUnresolved } from './obligations.queries.ts';
import { shortAction } from './short-action.ts';
import '../../ui/button.css';

type Item = NonNullable<ReturnType<typeof useUnresolved>['data']>['items'][number];

/** Confirmed duties that make no work, because nobody has said which agency the text means. */
export function UnresolvedPage() {
  const { t } = useTranslation('obligations');
  const may = useMay('obligations.manage');
  const unresolved = useUnresolved(may);
  const columns: Column<Item>[] = [
    { id: 'action', header: t('column.action'), width: '22rem', cell: (row) => shortAction(row.action) },
    {
      id: 'basis',
      header: t('column.basis'),
      cell: ({ regulationId, regulationCode, provisionId, citation }) => (
        <Basis basis={{ regulationId, regulationCode, provisionId, citation }} />
      ),
    },
    { id: 'printed', header: t('unresolved.printed'), cell: (row) => row.printed.join('; ') },
    {
      id: 'map',
      header: t('unresolved.next'),
      cell: (row) => (
        <Link
          to={`/van-ban/${row.regulationId}` as string}
          search={{ provision: row.provisionId, duty: row.dutyId } as never}
          className="button button--secondary button--small"
          aria-label={t('unresolved.mapNamed', { name: row.printed.join('; ') })}
        >
          {t('unresolved.map')}
        </Link>
      ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('unresolved.title')}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'list', link: <Link to="/nhiem-vu">{t('list.title')}</Link> }]} />
        }
      />
      {!may && <EmptyState title={t('unresolved.refused')}>{t('unresolved.refusedText')}</EmptyState>}
      {may && unresolved.isPending && <Skeleton />}
      {unresolved.isError && (
        <ErrorState error={unresolved.error} onRetry={() => void unresolved.refetch()} />
      )}
      {unresolved.data &&
        (unresolved.data.items.length === 0 ? (
          <EmptyState icon={CircleCheck} title={t('unresolved.empty')}>
            {t('unresolved.emptyText')}
          </EmptyState>
        ) : (
          <DataTable
            name="obligations.unresolved"
            label={t('unresolved.title')}
            columns={columns}
            rows={unresolved.data.items}
            rowKey={(row) => row.dutyId}
            summary={t('unresolved.count', { count: unresolved.data.items.length })}
          />
        ))}
    </>
  );
}
