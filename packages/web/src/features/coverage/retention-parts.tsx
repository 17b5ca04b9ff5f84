import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKnown, formatSigned, formatSum } from '../../lib/format.ts';
import { DistanceBar } from '../../ui/charts/distance-bar.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column, Sort } from '../../ui/data-table.types.ts';
import type { Retention } from './coverage.queries.ts';
import { percentText } from './figure-text.ts';
import { shownParts } from './shown-parts.ts';
import { sortRetention } from './sort-retention.ts';
import { useFigureWords } from './use-figure-words.ts';

type Line = Retention['parts'][number];

interface Props {
  readonly data: Retention;
  readonly onOpen: (unit: string) => void;
}

/** The parts of a unit beside each other, the lowest rate first, each against the whole unit's. */
export function RetentionParts({ data, onOpen }: Props) {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  const [sort, setSort] = useState<Sort>({ column: 'rate', direction: 'asc' });
  const { own } = data;
  const parts = shownParts(data.parts, ({ due }) => due);
  const away = (line: Line): number | null =>
    line.rate === null || own.rate === null ? null : line.rate - own.rate;
  const most = Math.max(0, ...parts.map((line) => Math.abs(away(line) ?? 0)));
  const columns: readonly Column<Line>[] = [
    {
      id: 'unit',
      header: t('column.unit'),
      width: '16rem',
      sortable: true,
      cell: ({ unit }) => (
        <Link to="/chi-tieu/duy-tri" search={(previous) => ({ ...previous, unit: unit.key }) as never}>
          {unit.name}
        </Link>
      ),
    },
    {
      id: 'rate',
      header: t('headline.retention'),
      numeric: true,
      sortable: true,
      cell: ({ rate }) => percentText(rate),
      sum: percentText(own.rate),
    },
    {
      id: 'away',
      header: t('retention.away'),
      width: '12rem',
      cell: (line) => <DistanceBar value={away(line)} most={most} text={formatSigned(away(line), 2)} />,
    },
    {
      id: 'due',
      header: t('retention.due'),
      numeric: true,
      sortable: true,
      cell: ({ due }) => formatKnown(due),
      sum: formatSum(parts.map(({ due }) => due)),
    },
    {
      id: 'stayed',
      header: t('retention.stayed'),
      numeric: true,
      sortable: true,
      cell: ({ stayed }) => formatKnown(stayed),
      sum: formatSum(parts.map(({ stayed }) => stayed)),
    },
    {
      id: 'left',
      header: t('retention.left'),
      numeric: true,
      sortable: true,
      cell: ({ left }) => formatKnown(left),
      sum: formatSum(parts.map(({ left }) => left)),
    },
  ];
  return (
    <DataTable
      name="coverage.retention-parts"
      phone="scroll"
      label={t('parts.title', { unit: data.unit.name })}
      columns={columns}
      rows={sortRetention(parts, sort)}
      rowKey={({ unit }) => unit.key}
      sort={sort}
      onSort={setSort}
      onOpen={({ unit }) => onOpen(unit.key)}
      sumsLabel={t('parts.sum')}
      summary={t('parts.stated', {
        stated: parts.filter(({ due }) => due !== null).length,
        all: parts.length,
        month: monthText(data.month),
      })}
    />
  );
}
