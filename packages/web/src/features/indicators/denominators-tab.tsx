import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UnitField } from '../../ui/unit-field.tsx';
import type { BaseSearch } from './base-search.ts';
import { useDenominators, useUnitsBelow, type Denominator } from './base.queries.ts';
import { DenominatorParts } from './denominator-parts.tsx';
import { DenominatorTable } from './denominator-table.tsx';
import { DenominatorForm } from './denominator.form.tsx';
import { useIndicators } from './indicators.queries.ts';
import { UnitPath } from './unit-path.tsx';

const POPULATION = 'dan-so';

interface Props {
  readonly search: BaseSearch;
  readonly change: (patch: Partial<BaseSearch>) => void;
}

/** What rates are of, year by year, for a unit and what lies directly below it: with source and certainty. */
export function DenominatorsTab({ search, change }: Props) {
  const { t } = useTranslation('indicators');
  const [edited, setEdited] = useState<Denominator | 'new' | null>(null);
  const series = search.series ?? POPULATION;
  const top = useUnitsBelow(undefined, true);
  const unit = search.unit ?? top.data?.items[0]?.key;
  const here = useUnitsBelow(unit, true);
  const stated = useDenominators(unit, series);
  const indicators = useIndicators().data?.items ?? [];
  const wholes = new Set([POPULATION, ...indicators.flatMap(({ denominator }) => denominator ?? [])]);
  const choices = indicators.filter(({ code }) => wholes.has(code));
  const name = choices.find(({ code }) => code === series)?.name ?? series;
  const path = here.data?.path ?? [];
  const own = path.at(-1);
  const mayState = stated.data?.abilities.includes('state') ?? false;
  const failed = [top, here, stated].find(({ isError }) => isError);
  return (
    <div className="base-data">
      <p className="muted">{t('denominator.lead')}</p>
      <FilterBar
        active={search.series === undefined && search.unit === undefined ? 0 : 1}
        onClear={() => change({ unit: undefined, series: undefined })}
      >
        <UnitField
          label={t('column.unit')}
          value={unit ?? null}
          current={own}
          onChange={(key) => change({ unit: key ?? undefined })}
        />
        <Select
          label={t('denominator.series')}
          choices={choices.map(({ code, name: label }) => ({ id: code, label }))}
          value={series}
          onChange={(code) => change({ series: code === POPULATION ? undefined : code })}
        />
      </FilterBar>
      {failed?.error && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && (own === undefined || stated.data === undefined) && <Skeleton lines={10} />}
      {own !== undefined && stated.data !== undefined && (
        <>
          <UnitPath path={path} />
          <Panel
            title={t('denominator.of', { unit: own.name, series: name })}
            aside={
              mayState && (
                <Button small icon={Plus} onPress={() => setEdited('new')}>
                  {t('denominator.add')}
                </Button>
              )
            }
          >
            <DenominatorTable
              rows={stated.data.items.filter(({ unitKey }) => unitKey === own.key)}
              {...(mayState ? { onEdit: setEdited } : {})}
            />
          </Panel>
          <DenominatorParts
            units={here.data?.items ?? []}
            rows={stated.data.items}
            onOpen={(key) => change({ unit: key })}
          />
          {edited !== null && (
            <DenominatorForm
              unit={own}
              series={{ code: series, name }}
              row={edited === 'new' ? null : edited}
              taken={stated.data.items.filter(({ unitKey }) => unitKey === own.key).map(({ year }) => year)}
              onStale={() => {
                setEdited(null);
                void stated.refetch();
              }}
              onClose={() => setEdited(null)}
            />
          )}
        </>
      )}
    </div>
  );
}
