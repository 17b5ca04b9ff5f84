import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatKnown, formatSigned, formatSum } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { DistanceBar } from '../../ui/charts/distance-bar.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { FlagList } from './flag-list.tsx';
import {
  type BoardIndicator,
  distanceText,
  forecastText,
  isRate,
  reachedOf,
  valueText,
} from './figure-text.ts';

interface Given {
  readonly indicator: BoardIndicator;
  readonly lines: readonly CoverageLine[];
  /** What the parts add up to, with what no share divides. */
  readonly sum: number;
  readonly onOpenCell: (line: CoverageLine) => void;
}

/** Columns of the parts of a unit: those that people ask for first, the rest hidden until chosen. */
export function useBoardColumns({
  indicator,
  lines,
  sum,
  onOpenCell,
}: Given): readonly Column<CoverageLine>[] {
  const { t } = useTranslation('coverage');
  const rate = isRate(indicator);
  const most = Math.max(0, ...lines.map(({ distance }) => Math.abs(distance ?? 0)));
  const columns: readonly (Column<CoverageLine> | false)[] = [
    {
      id: 'name',
      header: t('column.unit'),
      sortable: true,
      width: '11rem',
      cell: ({ unit, flags }) => (
        <>
          <Link to="/chi-tieu/$unit" params={{ unit: unit.key }} search={(previous) => previous as never}>
            {unit.name}
          </Link>
          <FlagList flags={flags} />
        </>
      ),
    },
    {
      id: 'reached',
      header: rate ? t('column.rate') : t('column.people'),
      numeric: true,
      sortable: true,
      cell: (line) => (
        <button type="button" className="opens" onClick={() => onOpenCell(line)}>
          {valueText(reachedOf(line, indicator), indicator)}
          {line.estimated && <Badge tone="amber">{t('estimated')}</Badge>}
        </button>
      ),
    },
    {
      id: 'distance',
      header: rate ? t('column.points') : t('column.distance'),
      numeric: true,
      sortable: true,
      cell: ({ distance }) => (
        <DistanceBar value={distance} most={most} text={distanceText(distance, indicator)} />
      ),
    },
    {
      id: 'missing',
      header: t('column.missing'),
      numeric: true,
      sortable: true,
      cell: ({ missing }) => formatKnown(missing),
      sum: formatSum(lines.map(({ missing }) => missing)),
    },
    rate && {
      id: 'people',
      header: t('column.people'),
      numeric: true,
      sortable: true,
      hidden: true,
      cell: ({ value }) => formatKnown(value),
      sum: formatKnown(sum),
    },
    rate && {
      id: 'denominator',
      header: t('column.denominator'),
      numeric: true,
      hidden: true,
      cell: ({ denominator }) => formatKnown(denominator),
      sum: formatSum(lines.map(({ denominator }) => denominator)),
    },
    {
      id: 'target',
      header: t('column.target'),
      numeric: true,
      hidden: true,
      cell: ({ target }) => (target === null ? '–' : (target.printed ?? valueText(target.value, indicator))),
    },
    {
      id: 'pace',
      header: t('column.pace'),
      numeric: true,
      hidden: true,
      cell: ({ expected, value }) =>
        formatSigned(expected === null || value === null ? null : value - expected),
    },
    {
      id: 'forecast',
      header: t('column.forecast'),
      numeric: true,
      hidden: true,
      cell: ({ forecast }) => forecastText(forecast, 'mid', indicator),
    },
    {
      id: 'change',
      header: t('column.change'),
      numeric: true,
      sortable: true,
      hidden: true,
      cell: ({ change }) => formatSigned(change),
      sum: formatSigned(lines.reduce((whole, { change }) => whole + (change ?? 0), 0)),
    },
    rate && {
      id: 'contribution',
      header: t('column.contribution'),
      numeric: true,
      hidden: true,
      cell: ({ contribution }) =>
        contribution === null
          ? '–'
          : formatSigned((contribution.ratePoints ?? 0) + (contribution.weightPoints ?? 0), 3),
    },
    {
      id: 'rank',
      header: t('column.rank'),
      numeric: true,
      sortable: true,
      hidden: true,
      cell: ({ rank }) => rank ?? '–',
    },
  ];
  return columns.filter((column) => column !== false);
}
