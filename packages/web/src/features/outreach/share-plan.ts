import type { SharedHousehold } from '@ansinh/contract/outreach/tasks.schemas';

/** Who gets each household, by key; null: nobody yet. */
export type SharePlan = ReadonlyMap<string, string | null>;

/** What a hand gets in a village, or in all. */
export interface ShareCount {
  readonly households: number;
  readonly people: number;
}

/** Returns the plan that was proposed. */
export function proposedPlan(households: readonly SharedHousehold[]): SharePlan {
  return new Map(households.map(({ key, hand }) => [key, hand]));
}

/** Returns how much `hand` (null: nobody) gets in a village, or in all where none is named. */
export function countShare(
  households: readonly SharedHousehold[],
  plan: SharePlan,
  hand: string | null,
  village?: string,
): ShareCount {
  const own = households.filter(
    (one) => (plan.get(one.key) ?? null) === hand && (village === undefined || one.village === village),
  );
  return { households: own.length, people: own.reduce((sum, { people }) => sum + people, 0) };
}

/** Returns the plan with some households of a village moved from one hand to another; who has part of a household already keeps it. */
export function shiftShare(
  households: readonly SharedHousehold[],
  plan: SharePlan,
  move: { village: string; from: string | null; to: string | null; count: number },
): SharePlan {
  const movable = households
    .filter(
      ({ key, village, because }) =>
        village === move.village && (plan.get(key) ?? null) === move.from && because !== 'held',
    )
    .slice(0, move.count);
  const next = new Map(plan);
  for (const { key } of movable) next.set(key, move.to);
  return next;
}

/** Returns what is sent: ids by hand; households nobody gets stay. */
export function sharesOf(
  households: readonly SharedHousehold[],
  plan: SharePlan,
): { hand: string; ids: string[] }[] {
  const shares = new Map<string, string[]>();
  for (const { key, ids } of households) {
    const hand = plan.get(key) ?? null;
    if (hand !== null) shares.set(hand, [...(shares.get(hand) ?? []), ...ids]);
  }
  return [...shares].map(([hand, ids]) => ({ hand, ids }));
}
