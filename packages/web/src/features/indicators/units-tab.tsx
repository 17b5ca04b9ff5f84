import { Network, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UnitField } from '../../ui/unit-field.tsx';
import type { BaseSearch } from './base-search.ts';
import { useUnitsBelow, type MeasuredUnit } from './base.queries.ts';
import { CloseUnitForm } from './close-unit.form.tsx';
import { useUnitColumns } from './unit-columns.tsx';
import { UnitForm } from './unit.form.tsx';
import { UnitPath } from './unit-path.tsx';

interface Props {
  readonly search: BaseSearch;
  readonly change: (patch: Partial<BaseSearch>) => void;
}

/** Villages and the collection network: added, corrected and closed below the unit that is opened. */
export function UnitsTab({ search, change }: Props) {
  const { t } = useTranslation('indicators');
  const [edited, setEdited] = useState<MeasuredUnit | 'new' | null>(null);
  const [closing, setClosing] = useState<MeasuredUnit | null>(null);
  const top = useUnitsBelow(undefined, true);
  const unit = search.unit ?? top.data?.items[0]?.key;
  const here = useUnitsBelow(unit, search.ended === true);
  const path = here.data?.path ?? [];
  const own = path.at(-1);
  const maySave = (here.data?.abilities.includes('save') ?? false) && own !== undefined;
  const columns = useUnitColumns(maySave ? { onEdit: setEdited, onClose: setClosing } : {});
  const items = here.data?.items ?? [];
  const kinds = here.data?.addable ?? [];
  const failed = [top, here].find(({ isError }) => isError);
  if (failed?.error) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  return (
    <div className="base-data">
      <p className="muted">{t('unit.lead')}</p>
      <FilterBar
        active={search.ended === true || search.unit !== undefined ? 1 : 0}
        onClear={() => change({ unit: undefined, ended: undefined })}
      >
        <UnitField
          label={t('unit.below')}
          value={unit ?? null}
          current={own}
          onChange={(key) => change({ unit: key ?? undefined })}
        />
        <Checkbox
          isSelected={search.ended === true}
          onChange={(ended) => change({ ended: ended ? true : undefined })}
        >
          {t('unit.ended')}
        </Checkbox>
      </FilterBar>
      {own === undefined && <Skeleton lines={10} />}
      {own !== undefined && (
        <>
          <UnitPath path={path} />
          <div className="base-head">
            <h2 className="base-head__title">{own.name}</h2>
            {maySave && kinds.length > 0 && (
              <Button kind="primary" icon={Plus} onPress={() => setEdited('new')}>
                {t('unit.add')}
              </Button>
            )}
          </div>
          {items.length === 0 ? (
            <EmptyState icon={Network} title={t('unit.none', { unit: own.name })}>
              {t(kinds.length > 0 ? 'unit.noneText' : 'unit.noneBelow')}
            </EmptyState>
          ) : (
            <DataTable
              name="indicators.units"
              label={t('base.units')}
              columns={columns}
              rows={items}
              rowKey={({ key }) => key}
              onOpen={({ key }) => change({ unit: key })}
              summary={t('unit.count', { count: items.length })}
            />
          )}
          {edited !== null && (
            <UnitForm
              parent={own}
              kinds={kinds}
              unit={edited === 'new' ? null : edited}
              onStale={() => {
                setEdited(null);
                void here.refetch();
              }}
              onClose={() => setEdited(null)}
            />
          )}
          {closing !== null && (
            <CloseUnitForm
              unit={closing}
              kinds={kinds}
              parent={own.key}
              onStale={() => {
                setClosing(null);
                void here.refetch();
              }}
              onClose={() => setClosing(null)}
            />
          )}
        </>
      )}
    </div>
  );
}
