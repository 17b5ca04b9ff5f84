import type { UseCaseContext } from '../../platform/use-case.ts';
import type { WorkMove } from '../../platform/work-in-hand.ts';
import { arrivedCounts, closePassed, copyToSeveral, passToOne, stageMoves } from './db/passed-work.repo.ts';
import { succeedParties, tellNewcomers } from './succeed-parties.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'services' | 'enqueue'>;

/** What passing work on did, in occurrences. */
export interface PassedWork {
  readonly passed: number;
  readonly copied: number;
  readonly closed: number;
  readonly parties: number;
}

/**
 * Passes the owed work of many agencies that end to those that take it over, and puts these in their places as coordinating agencies
 * and recipients. As `transferOrphaned` does, in a few statements; every time line says why. The agencies must have ended by `day`.
 */
export async function passWork(
  context: Context,
  moves: readonly WorkMove[],
  day: string,
): Promise<PassedWork> {
  const { tx, actor, now } = context;
  await stageMoves(tx, moves);
  const passed = await passToOne(tx, actor, now);
  const copied = await copyToSeveral(tx, actor, now);
  const closed = await closePassed(tx, actor, now);
  const parties = await succeedParties(context, day, moves);
  await tellNewcomers(context, day, await arrivedCounts(tx, now));
  return { passed, copied, closed, parties };
}
