import { monthLater, type FigureMonth } from '@ansinh/domain/coverage';
import type { Tx } from '../../../platform/database/transaction.ts';
import { figureOrigins, figureSpan } from '../db/figure-years.repo.ts';
import { isIncomplete } from './is-incomplete.ts';
import { knownLinks } from './known-links.ts';

/** Months with figures: the first and the last one. */
export interface MonthSpan {
  readonly from: FigureMonth;
  readonly to: FigureMonth;
}

/** Returns the months for which a unit, or a former unit of it, has figures; today's month without any. */
export async function monthsOf(tx: Tx, key: string, series: string, today: string): Promise<MonthSpan> {
  const links = await knownLinks(tx, [key]);
  const span = await figureSpan(tx, [key, ...links.map(({ from }) => from)], series);
  const present = today.slice(0, 7);
  return span ?? { from: present, to: present };
}

/** Returns the newest of a unit's months that no part is missing from yet. */
export async function newestComplete(
  tx: Tx,
  key: string,
  series: string,
  { from, to }: MonthSpan,
): Promise<FigureMonth> {
  const [origin] = await figureOrigins(tx, [key], [series], Number(to.slice(0, 4)), Number(to.slice(5, 7)));
  return isIncomplete(origin) && from < to ? monthLater(to, -1) : to;
}
