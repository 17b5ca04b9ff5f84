import { monthLater } from '@ansinh/domain/coverage';
import type { Tx } from '../../platform/database/transaction.ts';
import { coursesOf, type Courses } from './board/courses-of.ts';
import { figureYears } from './db/figure-years.repo.ts';

/** Returns what counted for the units and series of some figures in a number of months before theirs, oldest first. */
export async function pastCourses(
  tx: Tx,
  figures: readonly { readonly unit: string; readonly series: string }[],
  month: string,
  before: number,
): Promise<Courses> {
  const months = Array.from({ length: before }, (_, at) => monthLater(month, at - before));
  const [from = 0, to = 0] = [months[0], months.at(-1)].map((one) => Number(one?.slice(0, 4)));
  const keys = [...new Set(figures.map(({ unit }) => unit))];
  const series = [...new Set(figures.map((one) => one.series))];
  return coursesOf(await figureYears(tx, keys, series, { from, to }), months);
}
