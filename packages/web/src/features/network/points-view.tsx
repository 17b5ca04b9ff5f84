import type { Organisation, Point } from '@ansinh/contract/network/network.schemas';
import { MapPin, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { NetworkSearch } from './network-search.ts';
import { usePoints } from './network.queries.ts';
import { PointForm } from './point.form.tsx';

interface Props {
  readonly search: NetworkSearch;
  readonly organisations: readonly Organisation[];
}

/** Collection points: where they are, when they are open, who works there. */
export function PointsView({ search, organisations }: Props) {
  const { t } = useTranslation(['network', 'common']);
  const list = usePoints(search);
  const [open, setOpen] = useState<Point | 'new' | null>(null);
  if (list.isPending) return <Skeleton lines={8} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const { items, abilities } = list.data;
  const manages = abilities.includes('points');
  const add = manages && (
    <Button kind="primary" icon={Plus} onPress={() => setOpen('new')}>
      {t('point.add')}
    </Button>
  );
  return (
    <div className="network-view">
      {items.length === 0 ? (
        <EmptyState icon={MapPin} title={t('point.empty')} action={add}>
          {t('point.emptyText')}
        </EmptyState>
      ) : (
        <DataTable
          name="network.points"
          label={t('view.points')}
          rows={items}
          rowKey={({ key }) => key}
          tools={add}
          columns={[
            { id: 'name', header: t('point.one'), width: '15rem', cell: ({ name }) => name },
            {
              id: 'agency',
              header: t('column.organisation'),
              width: '14rem',
              cell: ({ agency }) => agency.name,
            },
            {
              id: 'address',
              header: t('point.address'),
              width: '18rem',
              cell: ({ address, hours }) => (
                <div>
                  {address === '' ? <span className="muted">{t('point.noAddress')}</span> : address}
                  {hours !== '' && <span className="network-sub">{hours}</span>}
                </div>
              ),
            },
            { id: 'phone', header: t('column.phone'), cell: ({ phone }) => phone },
            {
              id: 'communes',
              header: t('point.communes'),
              width: '12rem',
              cell: ({ communes }) => communes.map(({ name }) => name).join(', '),
            },
            {
              id: 'collectors',
              header: t('figure.collectors'),
              numeric: true,
              cell: ({ collectors }) =>
                collectors === 0 ? <Badge tone="red">{t('point.nobody')}</Badge> : collectors,
            },
            {
              id: 'collaborators',
              header: t('figure.collaborators'),
              numeric: true,
              cell: ({ collaborators }) => collaborators,
            },
            { id: 'from', header: t('column.from'), cell: ({ from }) => formatDate(from) },
            ...(manages
              ? [
                  {
                    id: 'do',
                    header: t('column.do'),
                    cell: (point: Point) => (
                      <Button small onPress={() => setOpen(point)}>
                        {t('common:action.edit')}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {open !== null && (
        <PointForm
          point={open === 'new' ? null : open}
          organisations={organisations}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
