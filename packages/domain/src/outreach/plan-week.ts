/** A household that one collector is to visit. Days ISO. */
export interface HouseholdToPlan {
  readonly key: string;
  readonly village: string;
  /** Promised or agreed day of the next visit. */
  readonly nextOn: string | null;
  /** Day a payment falls due. */
  readonly dueOn: string | null;
  readonly visited: boolean;
}

/** One day of the week with the households that still fit. */
export interface PlanDay {
  readonly day: string;
  readonly room: number;
}

/**
 * Returns the day of each household, null where the week is full. Promises keep their day (the first working day after, where it is none or
 * full; the first of the week where it has passed); then what falls due first, then who was never visited, village by village, so that a
 * day's households lie together. A promise after the week waits for its week.
 */
export function planWeek(
  households: readonly HouseholdToPlan[],
  days: readonly PlanDay[],
): ReadonlyMap<string, string | null> {
  const room = days.map(({ room: places }) => places);
  const plan = new Map<string, string | null>();
  const place = (key: string, from: number): void => {
    const at = room.findIndex((places, index) => index >= from && places > 0);
    if (at !== -1) room[at] = (room[at] ?? 0) - 1;
    plan.set(key, days[at]?.day ?? null);
  };
  const end = days.at(-1)?.day ?? '';
  const promised = households.filter(({ nextOn }) => nextOn !== null);
  for (const { key, nextOn } of promised.toSorted(
    (a, b) => order(a.nextOn, b.nextOn) || order(a.key, b.key),
  )) {
    const from = days.findIndex(({ day }) => day >= (nextOn ?? ''));
    if (from === -1 || (nextOn ?? '') > end) plan.set(key, null);
    else place(key, from);
  }
  const others = households.filter(({ nextOn }) => nextOn === null);
  const dueSoon = (one: HouseholdToPlan): string =>
    one.dueOn !== null && one.dueOn <= end ? one.dueOn : '9999';
  for (const { key } of others.toSorted(
    (a, b) =>
      order(dueSoon(a), dueSoon(b)) ||
      Number(a.visited) - Number(b.visited) ||
      order(a.village, b.village) ||
      order(a.key, b.key),
  ))
    place(key, 0);
  return plan;
}

function order(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left === right ? 0 : left < right ? -1 : 1;
}
