import { timelinessOf, type TimedOccurrence } from './timeliness.rules.ts';

export interface SharedOccurrence extends TimedOccurrence {
  readonly agencyId: string;
  readonly dutyId: string;
}

/** How one agency keeps one duty. Counts, and whole percentages of what is decided (on time + late + overdue). */
export interface OnTimeCell {
  readonly agencyId: string;
  readonly dutyId: string;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  /** Owed and not past due. */
  readonly open: number;
  /** Percentages that add up to 100, or null while nothing is decided. */
  readonly percent: { readonly onTime: number; readonly late: number; readonly overdue: number } | null;
}

/**
 * Returns whole percentages of the counts that add up to exactly 100 (largest remainder, earlier count first on a tie),
 * or all zero when every count is zero.
 */
export function wholePercentages(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * 100) / total);
  const floors = exact.map(Math.floor);
  let missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const order = counts
    .map((_, index) => index)
    .sort((a, b) => remainder(exact[b]) - remainder(exact[a]) || a - b);
  for (const index of order) {
    if (missing === 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    missing -= 1;
  }
  return floors;
}

function remainder(value: number | undefined): number {
  return value === undefined ? 0 : value - Math.floor(value);
}

type Tally = {
  agencyId: string;
  dutyId: string;
  onTime: number;
  late: number;
  overdue: number;
  open: number;
};

/** Returns one cell per agency and duty, in order of first appearance; cancelled occurrences do not count. */
export function onTimeShares(occurrences: readonly SharedOccurrence[], today: string): OnTimeCell[] {
  const cells = new Map<string, Tally>();
  for (const occurrence of occurrences) {
    if (occurrence.state === 'cancelled') continue;
    const { agencyId, dutyId } = occurrence;
    const key = `${agencyId}\u0000${dutyId}`;
    const tally = cells.get(key) ?? { agencyId, dutyId, onTime: 0, late: 0, overdue: 0, open: 0 };
    cells.set(key, tally);
    const timeliness = timelinessOf(occurrence, today);
    if (timeliness === 'on_time') tally.onTime += 1;
    else if (timeliness === 'late') tally.late += 1;
    else if (timeliness === 'none') tally.open += 1;
    else tally.overdue += 1;
  }
  return [...cells.values()].map((tally) => {
    const [onTime = 0, late = 0, overdue = 0] = wholePercentages([tally.onTime, tally.late, tally.overdue]);
    const decided = tally.onTime + tally.late + tally.overdue > 0;
    return { ...tally, percent: decided ? { onTime, late, overdue } : null };
  });
}
