/** How a finding stood at the end of a period. */
export const FINDING_STANDINGS = ['found', 'still', 'returned', 'gone'] as const;

export type FindingStanding = (typeof FINDING_STANDINGS)[number];

/** A comparison since the finding was first seen: when it ran, and the newest quarter it knew of. */
export interface ComparedRun {
  readonly id: string;
  readonly at: string;
  readonly period: string | null;
}

/** What a comparison wrote on the finding's time line; one that saw the same again wrote nothing. */
export interface SeenEvent {
  readonly run: string;
  readonly kind: string;
}

/** A finding at the end of one period. */
export interface FollowedPeriod {
  readonly period: string;
  readonly at: string;
  readonly standing: FindingStanding;
}

/**
 * Returns the finding period by period, oldest first: where it appeared, was still there, went and came back. Periods in
 * which it was away all along are left out. Of several comparisons in a period the last tells whether it was there.
 */
export function followUpHistory(
  runs: readonly ComparedRun[],
  events: readonly SeenEvent[],
): FollowedPeriod[] {
  const kindOf = new Map(events.map(({ run, kind }) => [run, kind]));
  const periods = new Map<string, FollowedPeriod & { readonly there: boolean }>();
  let there = false;
  for (const { id, at, period } of runs) {
    const kind = kindOf.get(id);
    const was = there;
    if (kind !== undefined) there = kind !== 'gone';
    if (period === null) continue;
    const before = periods.get(period);
    if (!was && !there && before === undefined) continue;
    const standing = standingOf(there, kind, before?.standing);
    // The day it came to stand so, not the last day it was looked at.
    periods.set(period, { period, at: before?.standing === standing ? before.at : at, there, standing });
  }
  return [...periods.values()].map(({ period, at, standing }) => ({ period, at, standing }));
}

function standingOf(
  there: boolean,
  kind: string | undefined,
  before: FindingStanding | undefined,
): FindingStanding {
  if (!there) return 'gone';
  if (kind === 'found' || kind === 'returned') return kind;
  return before === 'found' || before === 'returned' ? before : 'still';
}
