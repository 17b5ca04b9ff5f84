import { coverageOf, type Coverage, type CoverageTarget } from './coverage-of.ts';
import { EVEN_PACE, expectedOnPace, type PaceCurve } from './expected-on-pace.ts';
import type { FigureFlag } from './figure-flag.ts';
import { monthNumber, type FigureMonth } from './figure-month.ts';
import { flagFigure } from './flag-figure.ts';
import { forecastYearEnd, type Forecast } from './forecast-year-end.ts';
import type { Course } from './course.ts';

/** What is known of one unit for one indicator. The course is monthly and ends with `month`. */
export interface UnitFigures {
  readonly month: FigureMonth;
  readonly course: Course;
  /** The month that the change is counted from; it lies in the course. */
  readonly compare: FigureMonth;
  readonly denominator: number | null;
  readonly denominatorBefore: number | null;
  readonly target: CoverageTarget | null;
  readonly direction: 'up' | 'down';
  readonly estimated: boolean;
  readonly lateDays: number;
  /** The last month lacks parts that had a figure before: it is not compared with other months, nor carried forward. */
  readonly incomplete?: boolean;
  readonly pace?: PaceCurve;
}

/** Where a unit stands, whether it is on its way, and what is odd about it. People, percent and points. */
export interface UnitStanding extends Coverage {
  readonly value: number | null;
  readonly expected: number | null;
  readonly forecast: Forecast | null;
  readonly reaches: 'yes' | 'no' | 'open' | null;
  readonly before: number | null;
  readonly change: number | null;
  readonly flags: readonly FigureFlag[];
}

const HISTORY = 36;

/** Returns the standing of a unit in the last month of its course. */
export function lookAtUnit(figures: UnitFigures): UnitStanding {
  const { course, month, target, direction } = figures;
  const value = course.at(-1) ?? null;
  const coverage = coverageOf(value, figures.denominator, target, direction);
  const ofYear = Number(month.slice(5, 7));
  const start = course.at(-1 - ofYear) ?? null;
  const before = course.at(-1 - (monthNumber(month) - monthNumber(figures.compare))) ?? null;
  const { incomplete = false } = figures;
  const sure = incomplete ? [...course.slice(0, -1), null] : course;
  const forecast = forecastYearEnd(sure.slice(-HISTORY), 12 - ofYear);
  return {
    ...coverage,
    value,
    expected:
      start === null || coverage.targetPeople === null
        ? null
        : expectedOnPace(start, coverage.targetPeople, ofYear, figures.pace ?? EVEN_PACE),
    forecast,
    reaches: reachesTarget(forecast, coverage.targetPeople, direction),
    before,
    change: value === null || before === null ? null : value - before,
    flags: flagsOf(figures, value),
  };
}

const COMPARING: readonly FigureFlag['code'][] = ['outlier-own', 'ten-fold'];

function flagsOf(figures: UnitFigures, value: number | null): FigureFlag[] {
  const flags = flagFigure({
    month: figures.month,
    value,
    history: figures.course.slice(0, -1),
    denominator: figures.denominator,
    denominatorBefore: figures.denominatorBefore,
    estimated: figures.estimated,
    lateDays: figures.lateDays,
    mayStand: value !== null && value === figures.denominator,
  });
  return figures.incomplete ? flags.filter(({ code }) => !COMPARING.includes(code)) : flags;
}

/** Yes when the whole interval lies at or beyond the target, no when none of it does. */
function reachesTarget(
  forecast: Forecast | null,
  target: number | null,
  direction: 'up' | 'down',
): UnitStanding['reaches'] {
  if (forecast === null || target === null) return null;
  const [worst, best] = direction === 'up' ? [forecast.low, forecast.high] : [forecast.high, forecast.low];
  const reached = (people: number): boolean => (direction === 'up' ? people >= target : people <= target);
  if (reached(worst)) return 'yes';
  return reached(best) ? 'open' : 'no';
}
