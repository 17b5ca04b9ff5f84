import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useSplit, type Plan } from './indicators.queries.ts';
import { splitPartName } from './split-part-name.ts';

const GRAINS = ['quarter', 'month', 'week'] as const;

interface Props {
  readonly plan: Plan;
  readonly unit: string;
  readonly onClose: () => void;
}

/** The year of one unit in quarters, months or weeks along the pace curve: what each should add, and where it should stand. */
export function SplitPanel({ plan, unit, onClose }: Props) {
  const { t } = useTranslation('indicators');
  const [grain, setGrain] = useState<(typeof GRAINS)[number]>('month');
  const split = useSplit({ params: { id: plan.id }, query: { unit, grain } });
  type Part = NonNullable<typeof split.data>['parts'][number];
  const hundredths = split.data?.measuredIn === 'hundredths';
  const text = (value: number): string => (hundredths ? formatNumber(value / 100, 2) : formatNumber(value));
  const columns: readonly Column<Part>[] = [
    { id: 'part', header: t(`split.${grain}`), cell: ({ key }) => splitPartName(key, t('split.weekOf')) },
    { id: 'from', header: t('split.from'), cell: ({ from }) => formatDate(from) },
    { id: 'to', header: t('split.to'), cell: ({ to }) => formatDate(to) },
    {
      id: 'add',
      header: t('split.add'),
      numeric: true,
      cell: ({ add }) => text(add),
      sum: text((split.data?.parts ?? []).reduce((sum, { add }) => sum + add, 0)),
    },
    { id: 'level', header: t('split.level'), numeric: true, cell: ({ level }) => text(level) },
  ];
  return (
    <Panel
      title={t('split.title', { unit: split.data?.unit.name ?? '' })}
      aside={
        <Button small kind="quiet" onPress={onClose}>
          {t('split.close')}
        </Button>
      }
    >
      <div className="split-grain no-print">
        <Select
          label={t('split.grain')}
          choices={GRAINS.map((id) => ({ id, label: t(`split.${id}`) }))}
          value={grain}
          onChange={setGrain}
        />
      </div>
      {split.isPending && <Skeleton lines={6} />}
      {split.isError && <ErrorState error={split.error} onRetry={() => void split.refetch()} />}
      {split.data && (
        <>
          <p className="muted">
            {t(split.data.fixed ? 'split.fixed' : 'split.moving', {
              start: text(split.data.start),
              target: text(split.data.target),
            })}
          </p>
          <DataTable
            name="indicators.split"
            label={t('split.title', { unit: split.data.unit.name })}
            phone="scroll"
            columns={columns}
            rows={split.data.parts}
            rowKey={({ key }) => key}
            sumsLabel={t('plan.sum')}
          />
        </>
      )}
    </Panel>
  );
}
