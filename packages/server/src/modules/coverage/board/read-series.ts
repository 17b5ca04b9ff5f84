import type { Series } from '@ansinh/contract/coverage/board.schemas';
import {
  expectedOnPace,
  lastDayOf,
  monthLater,
  rateOf,
  targetPeople,
  type FigureMonth,
} from '@ansinh/domain/coverage';
import type { Tx } from '../../../platform/database/transaction.ts';
import { originsByMonth, type MonthOrigin } from '../db/origins-by-month.repo.ts';
import { unitTargets, type UnitTarget } from '../db/unit-targets.repo.ts';
import type { BoardFrame } from './board-frame.ts';
import type { BoardIndicator } from './board-indicator.ts';
import { boardLine } from './board-line.ts';
import { isIncomplete } from './is-incomplete.ts';
import { coverageTarget, lineTarget, paceOf } from './line-target.ts';
import { ofUnit } from './read-board.ts';
import { readLineSources } from './line-sources.ts';
import type { BoardArea } from './read-area.ts';
import { readDenominators, type BoardDenominator } from './read-denominators.ts';
import { unitRef } from './unit-ref.ts';

/** Returns a unit's months from one on, with what each was expected to bring and the way to the end of the year. */
export async function readSeries(
  tx: Tx,
  area: BoardArea,
  frame: BoardFrame,
  indicator: BoardIndicator,
  from: FigureMonth,
): Promise<Series> {
  const { unit, ownLinks: links } = area;
  const sources = await readLineSources(tx, frame, ofUnit(area, [indicator]));
  const line = boardLine(unit, indicator, frame, sources);
  const origins = await originsByMonth(tx, unit.key, indicator.numerator, frame.years);
  const wholes = await denominatorsByYear(tx, area, indicator, frame);
  const targets = await unitTargets(
    tx,
    [{ unitKeys: [unit.key], indicators: [indicator.code] }],
    frame.years,
  );
  const course = sources.figures.get(indicator.numerator)?.courses.get(unit.key) ?? [];
  const counted = indicator.denominator
    ? sources.figures.get(indicator.denominator)?.courses.get(unit.key)
    : undefined;
  const points = frame.months.flatMap((month, at) => {
    if (month < from) return [];
    const year = Number(month.slice(0, 4));
    const denominator =
      counted?.[at] ?? wholes.get(`${year} ${month < unit.from.slice(0, 7)}`)?.value ?? null;
    const value = course[at] ?? null;
    const expected = expectedIn(
      month,
      targets,
      indicator,
      denominator,
      course[at - Number(month.slice(5, 7))] ?? null,
    );
    const origin = origins.get(month);
    return [
      {
        month,
        value,
        denominator,
        rate: rateOf(value, denominator),
        expected,
        expectedRate: rateOf(expected, denominator),
        origin: originIn(value, origin),
        estimated: origin?.estimated ?? false,
        incomplete: isIncomplete(origin),
      },
    ];
  });
  const byDay = Map.groupBy(links, ({ effective }) => effective);
  return {
    unit: unitRef(unit),
    indicator,
    view: frame.view,
    points,
    targets: targets.map((target) =>
      lineTarget(
        target,
        targetPeople(coverageTarget(target, indicator), wholes.get(`${target.year} false`)?.value ?? null),
      ),
    ),
    forecast: line.forecast,
    ahead: wayAhead(line.value, line.forecast, frame.month),
    breaks: [...byDay]
      .filter(([day]) => day > from && day <= lastDayOf(frame.month))
      .map(([day, some]) => ({ month: day.slice(0, 7), basis: some[0]?.basis ?? '' })),
    flags: line.flags,
  };
}

function originIn(value: number | null, origin: MonthOrigin | undefined): Series['points'][number]['origin'] {
  if (value === null) return 'none';
  if (origin === undefined) return 'restated';
  return origin.own === null ? 'summed' : 'own';
}

/** By "year restated": what a year is of, on the unit's own boundaries or made of its former units'. */
async function denominatorsByYear(
  tx: Tx,
  { unit, ownLinks }: BoardArea,
  { denominator }: BoardIndicator,
  { years }: BoardFrame,
): Promise<Map<string, BoardDenominator>> {
  if (denominator === null) return new Map();
  const every = Array.from({ length: years.to - years.from + 1 }, (_, at) => years.from + at);
  const former = ownLinks.length > 0 ? every.filter((year) => `${year}` <= unit.from.slice(0, 4)) : [];
  const wanted = [
    ...every.map((year) => ({ year, links: [] })),
    ...former.map((year) => ({ year, links: ownLinks })),
  ];
  const found = await readDenominators(tx, [unit.key], [denominator], wanted);
  return new Map(
    found.flatMap((some, at): [string, BoardDenominator][] => {
      const one = some.get(`${unit.key} ${denominator}`);
      return one ? [[`${wanted[at]?.year} ${at >= every.length}`, one]] : [];
    }),
  );
}

function expectedIn(
  month: FigureMonth,
  targets: readonly UnitTarget[],
  indicator: BoardIndicator,
  denominator: number | null,
  start: number | null,
): number | null {
  const target = targets.find(({ year }) => year === Number(month.slice(0, 4)));
  if (!target || start === null) return null;
  const people = targetPeople(coverageTarget(target, indicator), denominator, indicator.direction);
  return people === null ? null : expectedOnPace(start, people, Number(month.slice(5, 7)), paceOf(target));
}

/** The months up to the forecast, each on the straight way; the interval opens with the square root of the distance. */
function wayAhead(value: number | null, forecast: Series['forecast'], month: FigureMonth): Series['ahead'] {
  const left = 12 - Number(month.slice(5, 7));
  if (value === null || forecast === null) return [];
  return Array.from({ length: left }, (_, at) => {
    const [share, width] = [(at + 1) / left, Math.sqrt((at + 1) / left)];
    const mid = Math.round(value + (forecast.mid - value) * share);
    return {
      month: monthLater(month, at + 1),
      mid,
      low: Math.max(0, Math.round(mid - (forecast.mid - forecast.low) * width)),
      high: Math.round(mid + (forecast.high - forecast.mid) * width),
    };
  });
}
