import type { PlanLine, PlannedVillage } from '@ansinh/contract/network/plan.schemas';
import { Plus, Sprout } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { Basis } from '../../ui/basis.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DecidePlanForm } from './decide-plan.form.tsx';
import { PLAN_FILTERS, type NetworkSearch } from './network-search.ts';
import { usePlan } from './network.queries.ts';
import { PlanLineForm } from './plan-line.form.tsx';
import { PlanLines } from './plan-lines.tsx';

interface Props {
  readonly search: NetworkSearch;
  readonly change: (patch: Partial<NetworkSearch>) => void;
}

type Open =
  | { readonly what: 'propose'; readonly village: PlannedVillage; readonly line: PlanLine | null }
  | { readonly what: 'decide'; readonly line: PlanLine };

const ALL = 'all';

/** Villages with who looks after them, and the plan to bring the network to each. */
export function PlanView({ search, change }: Props) {
  const { t } = useTranslation(['network', 'common']);
  const plan = usePlan(search);
  const [open, setOpen] = useState<Open | null>(null);
  if (plan.isPending) return <Skeleton lines={10} />;
  if (plan.isError) return <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />;
  const { items, totals, bases, organisations, abilities } = plan.data;
  const proposes = abilities.includes('propose');
  return (
    <div className="network-view">
      <Figures>
        <Figure
          value={`${formatNumber(totals.served)}/${formatNumber(totals.villages)}`}
          label={t('figure.villages')}
        />
        <Figure value={formatNumber(totals.planned)} label={t('plan.planned')} />
        <Figure value={formatNumber(totals.reached)} label={t('plan.standing.reached')} tone="green" />
        <Figure
          value={formatNumber(totals.late)}
          label={t('plan.standing.late')}
          tone={totals.late > 0 ? 'red' : 'plain'}
        />
        <Figure value={formatNumber(totals.proposed)} label={t('plan.standing.proposed')} tone="amber" />
      </Figures>
      <div className="network-line__head">
        {bases.map((basis) => (
          <Basis key={basis.provisionId} basis={basis} />
        ))}
      </div>
      <FilterBar active={search.only === undefined ? 0 : 1} onClear={() => change({ only: undefined })}>
        <Select
          label={t('plan.only')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...PLAN_FILTERS.map((id) => ({ id: id as string, label: t(`plan.filter.${id}`) })),
          ]}
          value={search.only ?? ALL}
          onChange={(id) => change({ only: PLAN_FILTERS.find((one) => one === id) })}
        />
      </FilterBar>
      {items.length === 0 ? (
        <EmptyState icon={Sprout} title={t('plan.empty')}>
          {t('plan.emptyText')}
        </EmptyState>
      ) : (
        <DataTable
          name="network.plan"
          label={t('view.plan')}
          rows={items}
          rowKey={({ village }) => village.key}
          columns={[
            {
              id: 'village',
              header: t('plan.village'),
              width: '12rem',
              cell: ({ village, commune }) => (
                <div>
                  {village.name}
                  <span className="network-sub">{commune.name}</span>
                </div>
              ),
            },
            {
              id: 'collectors',
              header: t('figure.collectors'),
              numeric: true,
              cell: (one) => one.collectors,
            },
            {
              id: 'collaborators',
              header: t('figure.collaborators'),
              numeric: true,
              cell: (one) => one.collaborators,
            },
            { id: 'planned', header: t('plan.people'), numeric: true, cell: ({ planned }) => planned ?? '–' },
            { id: 'due', header: t('plan.dueOn'), cell: ({ dueOn }) => formatDate(dueOn) },
            {
              id: 'lines',
              header: t('plan.lines'),
              width: '22rem',
              cell: (village) => (
                <PlanLines
                  lines={village.lines}
                  onEdit={(line) => setOpen({ what: 'propose', village, line })}
                  onDecide={(line) => setOpen({ what: 'decide', line })}
                />
              ),
            },
            ...(proposes
              ? [
                  {
                    id: 'do',
                    header: t('column.do'),
                    cell: (village: PlannedVillage) => (
                      <Button
                        small
                        icon={Plus}
                        onPress={() => setOpen({ what: 'propose', village, line: null })}
                      >
                        {t('plan.propose')}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {open?.what === 'propose' && (
        <PlanLineForm
          village={open.village}
          line={open.line}
          organisations={organisations}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'decide' && (
        <DecidePlanForm line={open.line} organisations={organisations} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
