import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatKnown, formatSum } from '../../lib/format.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { Panel } from '../../ui/panel.tsx';
import type { Denominator, MeasuredUnit } from './base.queries.ts';

interface Props {
  readonly units: readonly MeasuredUnit[];
  readonly rows: readonly Denominator[];
  readonly onOpen: (key: string) => void;
}

/** The units directly below, year beside year; an estimate says so in every cell. */
export function DenominatorParts({ units, rows, onOpen }: Props) {
  const { t } = useTranslation('indicators');
  const known = new Map(rows.map((row) => [`${row.unitKey} ${String(row.year)}`, row]));
  const keys = new Set(units.map(({ key }) => key));
  const below = rows.filter(({ unitKey }) => keys.has(unitKey));
  const years = [...new Set(below.map(({ year }) => year))].toSorted((a, b) => a - b);
  const shown = units.filter(({ key }) => below.some(({ unitKey }) => unitKey === key));
  if (shown.length === 0) return null;
  const columns: Column<MeasuredUnit>[] = [
    {
      id: 'unit',
      header: t('column.unit'),
      width: '16rem',
      cell: ({ key, name }) => (
        <Link to="/chi-tieu/nen" search={(previous) => ({ ...previous, unit: key }) as never}>
          {name}
        </Link>
      ),
    },
    ...years.map((year): Column<MeasuredUnit> => ({
      id: String(year),
      header: String(year),
      numeric: true,
      cell: ({ key }) => {
        const row = known.get(`${key} ${String(year)}`);
        if (row === undefined) return '–';
        return (
          <span title={row.source}>
            {formatKnown(row.value)}
            {row.estimated && <span className="muted"> {t('denominator.mark')}</span>}
          </span>
        );
      },
      sum: formatSum(shown.map(({ key }) => known.get(`${key} ${String(year)}`)?.value ?? null)),
    })),
  ];
  return (
    <Panel title={t('denominator.parts')}>
      <DataTable
        name="indicators.denominator-parts"
        label={t('denominator.parts')}
        columns={columns}
        rows={shown}
        rowKey={({ key }) => key}
        onOpen={({ key }) => onOpen(key)}
        sumsLabel={t('plan.sum')}
        summary={t('denominator.units', { count: shown.length })}
        phone="scroll"
      />
    </Panel>
  );
}
