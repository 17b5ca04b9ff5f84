import { useTranslation } from 'react-i18next';
import { formatKnown, formatNumber } from '../../lib/format.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { TrendChart } from '../../ui/charts/trend-chart.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { monthFrom } from './board-search.ts';
import type { Retention } from './coverage.queries.ts';
import { percentText } from './figure-text.ts';
import { useFigureWords } from './use-figure-words.ts';

const MONTHS = 24;

type Month = Retention['months'][number];

/** The rate over the last two years, and beside it the people it is made of. */
export function RetentionCourse({ data }: { readonly data: Retention }) {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  const first = monthFrom(data.month, 1 - MONTHS);
  const months = data.months.filter(({ month }) => month >= first && month <= data.month);
  const title = t('retention.course', { unit: data.unit.name });
  const columns: readonly Column<Month>[] = [
    { id: 'month', header: t('column.month'), cell: ({ month }) => `${month.slice(5)}/${month.slice(0, 4)}` },
    { id: 'rate', header: t('headline.retention'), numeric: true, cell: ({ rate }) => percentText(rate) },
    { id: 'due', header: t('retention.due'), numeric: true, cell: ({ due }) => formatKnown(due) },
    { id: 'stayed', header: t('retention.stayed'), numeric: true, cell: ({ stayed }) => formatKnown(stayed) },
    {
      id: 'left',
      header: t('retention.left'),
      numeric: true,
      cell: ({ due, stayed }) => formatKnown(due === null || stayed === null ? null : due - stayed),
    },
  ];
  return (
    <div className="retention-course">
      <ChartFrame
        title={title}
        note={t('retention.courseNote')}
        png={{
          verb: t('png.save'),
          frame: {
            title,
            name: `duy-tri-${data.month}`,
            lines: [`${data.unit.name} · ${monthText(data.month)} · ${t(`view.${data.view}`)}`],
            legend: [],
            foot: [t('trend.foot')],
          },
        }}
      >
        <TrendChart
          label={`${title}: ${monthText(data.month)} ${percentText(data.own.rate)}`}
          months={months.map(({ month, rate }) => ({ month, value: rate, isEstimated: false, pace: null }))}
          targets={[]}
          forecast={null}
          format={(value) => percentText(value)}
          formatTick={(value) => `${formatNumber(value, value % 1 === 0 ? 0 : 1)}%`}
          formatMonth={(month) => `${month.slice(5)}/${month.slice(2, 4)}`}
          words={{
            target: (value) => value,
            pace: '',
            forecast: (low, high) => `${low} – ${high}`,
            forecastShort: '',
          }}
        />
      </ChartFrame>
      <DataTable
        name="coverage.retention-months"
        phone="scroll"
        label={title}
        columns={columns}
        rows={months.toReversed()}
        rowKey={({ month }) => month}
      />
    </div>
  );
}
