import type { Series } from '@ansinh/contract/coverage/board.schemas';
import { useTranslation } from 'react-i18next';
import { formatKnown } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { isRate, percentText } from './figure-text.ts';
import { useFigureWords } from './use-figure-words.ts';

type Point = Series['points'][number];

/** The numbers behind the trend, newest first. */
export function SeriesTable({ series }: { readonly series: Series }) {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  const rows = series.points.filter(({ value }) => value !== null).toReversed();
  const rateColumns: readonly Column<Point>[] = [
    { id: 'rate', header: t('column.rate'), numeric: true, cell: ({ rate }) => percentText(rate) },
    {
      id: 'denominator',
      header: t('column.denominator'),
      numeric: true,
      cell: ({ denominator }) => formatKnown(denominator),
    },
  ];
  const columns: readonly Column<Point>[] = [
    {
      id: 'month',
      header: t('column.month'),
      cell: ({ month, estimated, incomplete }) => (
        <>
          {monthText(month)} {estimated && <Badge tone="amber">{t('estimated')}</Badge>}{' '}
          {incomplete && <Badge>{t('incomplete')}</Badge>}
        </>
      ),
    },
    { id: 'people', header: t('column.people'), numeric: true, cell: ({ value }) => formatKnown(value) },
    ...(isRate(series.indicator) ? rateColumns : []),
    {
      id: 'expected',
      header: t('column.expected'),
      numeric: true,
      cell: ({ expected }) => formatKnown(expected),
    },
    { id: 'origin', header: t('column.origin'), cell: ({ origin }) => t(`origin.${origin}`) },
  ];
  return (
    <details className="numbers no-print">
      <summary>{t('trend.table')}</summary>
      <DataTable
        name="coverage.series"
        phone="scroll"
        label={t('trend.table')}
        columns={columns}
        rows={rows}
        rowKey={({ month }) => month}
      />
    </details>
  );
}
