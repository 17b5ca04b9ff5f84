import type { FigureOrigin } from '../db/figure-years.repo.ts';

/** Returns whether a sum lacks parts that had a figure the month before: it is not yet to be compared with other months. */
export function isIncomplete(
  origin: Pick<FigureOrigin, 'own' | 'counted' | 'countedBefore'> | undefined,
): boolean {
  return origin !== undefined && origin.own === null && origin.counted < origin.countedBefore;
}
