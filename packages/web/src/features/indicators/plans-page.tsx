import { useNavigate } from '@tanstack/react-router';
import { Plus, Target } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TargetSides } from '../../ui/target-sides.tsx';
import { useIndicators, usePlans } from './indicators.queries.ts';
import { NewPlanForm } from './new-plan.form.tsx';
import { usePlanColumns } from './plan-columns.tsx';
import type { PlansSearch } from './plan-search.ts';
import './indicators.css';

const ALL = 'any';

/** Targets assigned: plans in work and plans issued. */
export function PlansPage() {
  const { t } = useTranslation(['indicators', 'common']);
  const navigate = useNavigate();
  const [search, change] = useSearchState<PlansSearch>();
  const [isNew, setNew] = useState(false);
  const mayAssign = useMay('targets.manage');
  const { all, ...filter } = search;
  const plans = usePlans({ ...filter, ...(all === true ? { all: 'true' } : {}) });
  const indicators = useIndicators();
  const columns = usePlanColumns();
  const thisYear = Number(dayInVietnam().slice(0, 4));
  const active = [search.indicator, search.year, search.all].filter(Boolean).length;
  return (
    <>
      <PageHeader
        title={t('plans.title')}
        asOf={dayInVietnam()}
        actions={
          mayAssign && (
            <Button kind="primary" icon={Plus} onPress={() => setNew(true)}>
              {t('plans.new')}
            </Button>
          )
        }
      />
      <TargetSides />
      <FilterBar
        active={active}
        onClear={() => change({ indicator: undefined, year: undefined, all: undefined })}
      >
        <ComboBox
          label={t('plans.indicator')}
          choices={(indicators.data?.items ?? []).map(({ code, name }) => ({ id: code, label: name }))}
          value={search.indicator ?? null}
          onChange={(indicator) => change({ indicator: indicator ?? undefined })}
          placeholder={t('common:field.all')}
        />
        <Select
          label={t('plans.year')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...[1, 0, -1, -2, -3].map((away) => ({
              id: String(thisYear + away),
              label: String(thisYear + away),
            })),
          ]}
          value={String(search.year ?? ALL)}
          onChange={(year) => change({ year: year === ALL ? undefined : Number(year) })}
        />
        <Checkbox
          isSelected={search.all === true}
          onChange={(all) => change({ all: all ? true : undefined })}
        >
          {t('plans.all')}
        </Checkbox>
      </FilterBar>
      {plans.isPending && <Skeleton lines={10} />}
      {plans.isError && <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />}
      {plans.data?.items.length === 0 && (
        <EmptyState icon={Target} title={active > 0 ? t('plans.nothing') : t('plans.empty')}>
          {active > 0 ? t('plans.nothingText') : t('plans.emptyText')}
        </EmptyState>
      )}
      {plans.data && plans.data.items.length > 0 && (
        <DataTable
          name="indicators.plans"
          label={t('plans.title')}
          columns={columns}
          rows={plans.data.items}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/chi-tieu/giao/$plan', params: { plan: id } })}
          summary={t('plans.count', { count: plans.data.items.length })}
        />
      )}
      {isNew && <NewPlanForm onClose={() => setNew(false)} />}
    </>
  );
}
