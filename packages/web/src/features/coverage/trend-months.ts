import type { Series } from '@ansinh/contract/coverage/board.schemas';
import type { TrendForecast, TrendMonth } from '../../ui/charts/trend-drawing.ts';
import type { YearPanel } from '../../ui/charts/year-multiples.tsx';
import { isRate } from './figure-text.ts';

type Point = Series['points'][number];

/** Returns the twelve months of a year for the chart, months without an answer as gaps. */
export function monthsOfYear({ points, indicator }: Series, year: string): TrendMonth[] {
  const rate = isRate(indicator);
  const byMonth = new Map(points.map((point) => [point.month, point]));
  return Array.from({ length: 12 }, (_, at) => {
    const month = `${year}-${String(at + 1).padStart(2, '0')}`;
    const point: Point | undefined = byMonth.get(month);
    return {
      month,
      value: (rate ? point?.rate : point?.value) ?? null,
      isEstimated: point?.estimated ?? false,
      isIncomplete: point?.incomplete ?? false,
      pace: (rate ? point?.expectedRate : point?.expected) ?? null,
    };
  });
}

/** Returns the forecast of the series in the indicator's own unit; null when there is none for the year. */
export function forecastOf({ forecast, indicator }: Series, year: string): TrendForecast | null {
  if (forecast === null || !forecast.month.startsWith(year)) return null;
  if (!isRate(indicator)) return forecast;
  const { month, lowRate, midRate, highRate } = forecast;
  return lowRate === null || midRate === null || highRate === null
    ? null
    : { month, low: lowRate, mid: midRate, high: highRate };
}

/** Returns the years that have figures, oldest first, each with its target. `noteOf` says what changed on the ground. */
export function yearPanels(series: Series, noteOf: (year: string) => string | undefined): YearPanel[] {
  const years = series.points.filter(({ value }) => value !== null).map(({ month }) => month.slice(0, 4));
  return [...new Set(years)].map((year) => ({
    year,
    months: monthsOfYear(series, year),
    target: series.targets.find((target) => target.year === Number(year))?.value ?? null,
    note: noteOf(year),
  }));
}
