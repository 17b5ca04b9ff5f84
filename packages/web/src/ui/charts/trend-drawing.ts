import { axisTicks } from './axis-ticks.ts';
import { bandPath, linePath, type LinePoint } from './line-path.ts';

/** One month of a trend: what is known of it, and what the pace to the target would be. */
export interface TrendMonth {
  /** "2026-03". */
  readonly month: string;
  readonly value: number | null;
  readonly isEstimated: boolean;
  /** Some parts have not stated the month yet: it is dotted, but neither part of the line nor what it ends at. */
  readonly isIncomplete?: boolean;
  readonly pace: number | null;
}

/** The target of a stretch of months. */
export interface TrendTarget {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** Where the trend may end, with its uncertainty. */
export interface TrendForecast {
  readonly month: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** A trend as drawn, in pixels. */
export interface TrendDrawing {
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly months: readonly { readonly month: string; readonly x: number }[];
  readonly line: string;
  readonly pace: string;
  readonly targets: readonly (TrendTarget & {
    readonly x1: number;
    readonly x2: number;
    readonly y: number;
  })[];
  readonly band: string;
  readonly middle: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isEstimated: boolean }[];
  readonly y: (value: number) => number;
}

/** The room inside the axes. */
export interface TrendRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the last month that is wholly known; undefined when there is none. */
export function lastWhole(months: readonly TrendMonth[]): TrendMonth | undefined {
  return months.findLast(({ value, isIncomplete }) => value !== null && isIncomplete !== true);
}

/** Returns the drawing of a trend inside the room. Months run left to right at even steps, values on round ticks. */
export function drawTrend(
  months: readonly TrendMonth[],
  targets: readonly TrendTarget[],
  forecast: TrendForecast | null,
  room: TrendRoom,
  range: readonly number[] = [],
): TrendDrawing {
  const values = [
    ...range,
    ...months.flatMap(({ value, pace }) => [value, pace].filter((one) => one !== null)),
    ...targets.map(({ value }) => value),
    ...(forecast ? [forecast.low, forecast.high] : []),
  ];
  const ticks = axisTicks(values);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number): number =>
    room.bottom - ((value - low) / (high - low)) * (room.bottom - room.top);
  const step = (room.right - room.left) / Math.max(1, months.length - 1);
  const x = (at: number): number => room.left + at * step;
  const placeOf = (month: string): number => {
    const at = months.findIndex((one) => one.month >= month);
    return x(at === -1 ? months.length - 1 : at);
  };
  const points = months.map(({ value }, at): LinePoint => (value === null ? null : [x(at), y(value)]));
  const whole = points.map((point, at) => (months[at]?.isIncomplete === true ? null : point));
  const last = whole.findLast((point) => point !== null) ?? null;
  const end = forecast && placeOf(forecast.month);
  return {
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    months: months.map(({ month }, at) => ({ month, x: x(at) })),
    line: linePath(whole),
    pace: linePath(months.map(({ pace }, at): LinePoint => (pace === null ? null : [x(at), y(pace)]))),
    targets: targets.map((target) => ({
      ...target,
      x1: placeOf(target.from),
      x2: placeOf(target.to),
      y: y(target.value),
    })),
    band:
      last && forecast && end !== null
        ? bandPath([last, [end, y(forecast.high)]], [last, [end, y(forecast.low)]])
        : '',
    middle: last && forecast && end !== null ? linePath([last, [end, y(forecast.mid)]]) : '',
    dots: months.flatMap(({ isEstimated, isIncomplete = false }, at) => {
      const point = points[at];
      const isHollow = isEstimated || isIncomplete;
      const isAlone = whole[at - 1] === null && whole[at + 1] === null;
      return point && (isHollow || point === last || isAlone)
        ? [{ x: point[0], y: point[1], isEstimated: isHollow }]
        : [];
    }),
    y,
  };
}
