import type { StoredHand } from './db/hands.repo.ts';

/** What a collector can do where nobody has set it: households a day, Monday to Friday. A measure to start from, not a rule. */
const USUAL = { perDay: 10, weekdays: [1, 2, 3, 4, 5] } as const;

/** How many households a collector visits a day, on which ISO weekdays, and whether somebody set it. */
export interface Capacity {
  readonly perDay: number;
  readonly weekdays: number[];
  readonly set: boolean;
  readonly version: number;
}

/** Returns what a collector can do. */
export function capacityOf({ perDay, weekdays, capacityVersion }: StoredHand): Capacity {
  return perDay === null || weekdays === null
    ? { perDay: USUAL.perDay, weekdays: [...USUAL.weekdays], set: false, version: 0 }
    : { perDay, weekdays, set: true, version: capacityVersion };
}
