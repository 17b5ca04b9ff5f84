import type { FigureMonth } from '@ansinh/domain/coverage';
import type { Tx } from '../../../platform/database/transaction.ts';
import { figureSpan } from '../db/figure-years.repo.ts';
import { knownLinks } from './known-links.ts';

/** Returns the first and last month for which a unit, or a former unit of it, has figures; today's month twice without any. */
export async function monthsOf(
  tx: Tx,
  key: string,
  series: string,
  today: string,
): Promise<{ from: FigureMonth; to: FigureMonth }> {
  const links = await knownLinks(tx, [key]);
  const span = await figureSpan(tx, [key, ...links.map(({ from }) => from)], series);
  const present = today.slice(0, 7);
  return span ?? { from: present, to: present };
}
