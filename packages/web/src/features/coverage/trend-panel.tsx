import type { Series } from '@ansinh/contract/coverage/board.schemas';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { TrendChart } from '../../ui/charts/trend-chart.tsx';
import { lastWhole } from '../../ui/charts/trend-drawing.ts';
import { YearMultiples } from '../../ui/charts/year-multiples.tsx';
import { isRate, valueText } from './figure-text.ts';
import { SeriesTable } from './series-table.tsx';
import { forecastOf, monthsOfYear, yearPanels } from './trend-months.ts';
import { useFigureWords } from './use-figure-words.ts';

interface Props {
  readonly series: Series;
  /** Month of the board; its year is drawn in full. */
  readonly month: string;
}

/** The year month by month against target and pace, the years side by side, and the numbers as a table. */
export function TrendPanel({ series, month }: Props) {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  const { indicator, unit } = series;
  const year = month.slice(0, 4);
  const months = monthsOfYear(series, year);
  const forecast = forecastOf(series, year);
  const target = series.targets.find((one) => one.year === Number(year));
  const last = lastWhole(months);
  const format = (value: number): string => valueText(value, indicator);
  const tick = (value: number): string =>
    isRate(indicator) ? `${formatNumber(value, value % 1 === 0 ? 0 : 1)}%` : formatNumber(value);
  const breakOf = (of: string): string | undefined => {
    const found = series.breaks.find((one) => one.month.startsWith(of));
    return found && t('trend.break', { month: monthText(found.month) });
  };
  const frame = (title: string, name: string) => ({
    title,
    name: `${name}-${indicator.code}-${month}`,
    lines: [`${unit.name} · ${monthText(month)} · ${t(`view.${series.view}`)}`],
    legend: [],
    foot: [t('trend.foot')],
  });
  const title = t('trend.title', { name: indicator.name, year });
  const yearsTitle = t('trend.years', { name: indicator.name });
  return (
    <>
      {last !== undefined && (
        <ChartFrame
          title={title}
          note={t('trend.note')}
          png={{ verb: t('png.save'), frame: frame(title, 'dien-bien') }}
        >
          <TrendChart
            label={`${title}: ${monthText(last.month)} ${format(last.value ?? 0)}`}
            months={months}
            targets={target ? [{ from: `${year}-01`, to: `${year}-12`, value: target.value }] : []}
            forecast={forecast}
            format={format}
            formatTick={tick}
            formatMonth={(one) => t('trend.month', { month: Number(one.slice(5)) })}
            words={{
              target: (value) => t('trend.target', { value }),
              pace: t('trend.pace'),
              forecast: (low, high) => t('trend.forecast', { low, high }),
              forecastShort: t('trend.forecastShort'),
            }}
          />
        </ChartFrame>
      )}
      <ChartFrame
        title={yearsTitle}
        note={t('trend.yearsNote')}
        png={{ verb: t('png.save'), frame: frame(yearsTitle, 'cac-nam') }}
      >
        <YearMultiples
          years={yearPanels(series, breakOf)}
          format={tick}
          describe={({ year: of, months: given }) => {
            const end = lastWhole(given);
            return `${of}: ${end?.value == null ? t('map.none') : `${monthText(end.month)} ${format(end.value)}`}`;
          }}
        />
      </ChartFrame>
      <SeriesTable series={series} />
    </>
  );
}
