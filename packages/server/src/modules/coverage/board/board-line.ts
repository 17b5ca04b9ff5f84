import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { lastDayOf, lookAtUnit, rateOf } from '@ansinh/domain/coverage';
import type { BoardUnit } from '../db/board-units.repo.ts';
import type { FigureOrigin } from '../db/figure-years.repo.ts';
import { isIncomplete } from './is-incomplete.ts';
import type { BoardFrame } from './board-frame.ts';
import type { BoardIndicator } from './board-indicator.ts';
import type { LineSources } from './line-sources.ts';
import { coverageTarget, lineTarget, paceOf } from './line-target.ts';
import { unitRef } from './unit-ref.ts';

/** Returns one line of a board: a unit's standing for one indicator. Rank and contribution need its siblings and come later. */
export function boardLine(
  unit: BoardUnit,
  indicator: BoardIndicator,
  frame: BoardFrame,
  sources: LineSources,
): CoverageLine {
  const series = indicator.numerator;
  const course = sources.figures.get(series)?.courses.get(unit.key) ?? frame.months.map(() => null);
  const denominator = sources.denominator(unit.key, indicator.denominator);
  const before = sources.denominatorBefore(unit.key, indicator.denominator);
  const target = sources.target(unit.key, indicator.code);
  const origin = sources.origin(unit.key, series);
  const restated = unit.from > lastDayOf(frame.month);
  const standing = lookAtUnit({
    month: frame.month,
    course,
    compare: frame.compare,
    denominator: denominator?.value ?? null,
    denominatorBefore: before?.value ?? null,
    target: target ? coverageTarget(target, indicator) : null,
    direction: indicator.direction,
    estimated: origin?.estimated ?? false,
    lateDays: origin?.lateDays ?? 0,
    incomplete: isIncomplete(origin),
    pace: paceOf(target),
  });
  const { forecast, value } = standing;
  const rate = (people: number): number | null => rateOf(people, denominator?.value ?? null);
  return {
    unit: unitRef(unit),
    indicator: indicator.code,
    value,
    denominator: denominator?.value ?? null,
    denominatorYear: denominator?.year ?? null,
    denominatorEstimated: denominator?.estimated ?? false,
    denominatorSource: denominator?.source ?? null,
    rate: standing.rate,
    target: target ? lineTarget(target, standing.targetPeople) : null,
    distance: standing.distance,
    missing: standing.missing,
    expected: standing.expected,
    forecast: forecast && {
      month: `${frame.year}-12`,
      ...forecast,
      lowRate: rate(forecast.low),
      midRate: rate(forecast.mid),
      highRate: rate(forecast.high),
      reaches: standing.reaches,
    },
    before: standing.before,
    change: standing.change,
    contribution: null,
    rank: null,
    flags: [...standing.flags, ...sources.flags(unit, series)],
    origin: originOf(value, restated, origin),
    estimated: origin?.estimated ?? false,
    asOf: value === null ? null : asOfMonth(origin, lastDayOf(frame.month)),
  };
}

function originOf(
  value: number | null,
  restated: boolean,
  origin: FigureOrigin | undefined,
): CoverageLine['origin'] {
  if (value === null) return 'none';
  if (restated) return 'restated';
  return origin?.own === null ? 'summed' : 'own';
}

/** Ready figures keep one day a year, the newest: an earlier month is as of its own end at the latest. */
function asOfMonth(origin: FigureOrigin | undefined, end: string): string {
  const stated = origin?.asOf ?? end;
  return stated < end ? stated : end;
}
