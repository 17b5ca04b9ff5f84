/** A household to give somebody: everybody of it who stands on a list goes together. */
export interface HouseholdToShare {
  readonly key: string;
  readonly village: string | null;
  readonly people: number;
  /** Who has somebody of the household already; the others follow. */
  readonly heldBy: string | null;
}

/** Somebody (or an organisation) that households can be given to. */
export interface Hand {
  readonly key: string;
  /** Villages he looks after; empty: none of his own. */
  readonly villages: readonly string[];
  /** Households he has open now. */
  readonly load: number;
  /** Households he can have open in all. */
  readonly capacity: number;
  /** Smoothed success, between 0 and 1. */
  readonly success: number;
}

/** Why a household is proposed to somebody: he has part of it, it lies in his area, nobody looks after its village; or nobody has room. */
export type ShareReason = 'held' | 'area' | 'load' | 'full';

/** One proposed household. */
export interface ProposedShare {
  readonly household: string;
  readonly hand: string | null;
  readonly because: ShareReason;
}

/**
 * Proposes who goes to which household: first who has part of it already, then those whose area its village is, the one with the most room
 * for what he can do. What a collector can do is his capacity, weighed with his success (half as much for none, half as much again for
 * all). Nobody gets more than his capacity, except what he holds already. The same input gives the same proposal.
 */
export function shareHouseholds(
  households: readonly HouseholdToShare[],
  hands: readonly Hand[],
): ProposedShare[] {
  const load = new Map(hands.map(({ key, load: now }) => [key, now]));
  const known = new Set(hands.map(({ key }) => key));
  const ordered = hands.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const proposed = new Map<string, ProposedShare>();
  for (const { key, heldBy } of households)
    if (heldBy !== null && known.has(heldBy))
      proposed.set(key, { household: key, hand: heldBy, because: 'held' });
  const free = households.filter(({ key }) => !proposed.has(key));
  for (const household of free.toSorted(byVillageThenSize)) {
    const { key, village } = household;
    const area = ordered.filter(({ villages }) => village !== null && villages.includes(village));
    const inArea = leastLoaded(area, load);
    const hand = inArea ?? leastLoaded(ordered, load);
    if (hand) load.set(hand.key, (load.get(hand.key) ?? 0) + 1);
    const because = !hand ? 'full' : inArea ? 'area' : 'load';
    proposed.set(key, { household: key, hand: hand?.key ?? null, because });
  }
  return households.flatMap(({ key }) => proposed.get(key) ?? []);
}

function byVillageThenSize(a: HouseholdToShare, b: HouseholdToShare): number {
  const [left, right] = [a.village ?? '', b.village ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return b.people - a.people || (a.key < b.key ? -1 : 1);
}

function leastLoaded(hands: readonly Hand[], load: ReadonlyMap<string, number>): Hand | undefined {
  let best: Hand | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const hand of hands) {
    const next = (load.get(hand.key) ?? 0) + 1;
    if (next > hand.capacity) continue;
    const measure = next / (hand.capacity * (0.5 + hand.success));
    if (measure >= least) continue;
    least = measure;
    best = hand;
  }
  return best;
}
