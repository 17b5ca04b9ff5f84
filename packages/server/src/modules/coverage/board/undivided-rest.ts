import { lastDayOf, type RestatedCourses } from '@ansinh/domain/coverage';
import type { Tx } from '../../../platform/database/transaction.ts';
import { withoutSuccessor } from '../db/board-units.repo.ts';
import { figureYears } from '../db/figure-years.repo.ts';
import type { BoardFrame } from './board-frame.ts';
import type { BoardArea } from './read-area.ts';

/** A former unit's figure that none of the parts has; `towards` is empty where nobody recorded what became of the unit. */
export interface RestRow {
  readonly from: string;
  readonly value: number;
  readonly towards: readonly string[];
}

/** Returns what a board's month holds beyond its parts: what no confirmed share divides, and units without a recorded successor. */
export async function undividedRest(
  tx: Tx,
  { unit, ownLinks, partLinks }: BoardArea,
  frame: BoardFrame,
  series: string,
  restated: RestatedCourses | undefined,
): Promise<RestRow[]> {
  const rows = [...(restated?.undivided ?? [])].flatMap(([from, { course, towards }]): RestRow[] => {
    const value = course.at(-1) ?? null;
    return value === null ? [] : [{ from, value, towards }];
  });
  if (unit.from <= lastDayOf(frame.month) || partLinks.length === 0) return rows;
  const succeeded = [...new Set(partLinks.map(({ from }) => from))];
  const formers = ownLinks.filter(({ to }) => to === unit.key).map(({ from }) => from);
  const lost = await withoutSuccessor(tx, formers, succeeded, lastDayOf(frame.month));
  if (lost.length === 0) return rows;
  const years = { from: frame.year, to: frame.year };
  const figures = await figureYears(
    tx,
    lost.map(({ key }) => key),
    [series],
    years,
  );
  const month = Number(frame.month.slice(5, 7)) - 1;
  return [
    ...rows,
    ...figures.flatMap(({ unitKey, months }): RestRow[] => {
      const value = months[month] ?? null;
      return value === null ? [] : [{ from: unitKey, value, towards: [] }];
    }),
  ];
}
