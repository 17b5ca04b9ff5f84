/** One measured figure: what, how long (ms, median), and how it compares with the floor of the same run. */
export interface Figure {
  readonly name: string;
  readonly ms: number;
  readonly floorName: string;
  readonly floorMs: number;
  /** Other facts worth printing (p95, rows a second). */
  readonly note?: string;
}

/** A benchmark: measures its floor and the product's way in the same run. */
export type Bench = () => Promise<readonly Figure[]>;

/** Returns sorted times in ms of `rounds` runs after `warmUp` runs that are not counted. */
export async function times(rounds: number, work: () => unknown, warmUp = 3): Promise<number[]> {
  for (let round = 0; round < warmUp; round++) await work();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await work();
    taken.push(performance.now() - from);
  }
  return taken.sort((a, b) => a - b);
}

/** Returns the value below which a share of the sorted times lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
