/** How far the people of a list got. Each step is among those of the step before, except `alone`: who paid without anybody having been there. */
export interface FunnelCounts {
  readonly listed: number;
  readonly shared: number;
  readonly contacted: number;
  /** Joined or paid on after somebody was there. */
  readonly joined: number;
  /** Joined or paid on by themselves. */
  readonly alone: number;
  /** Of those joined or paid on, whose third month after is over. */
  readonly ripe: number;
  /** Of the ripe, who still participates. */
  readonly kept: number;
}

/** Shares of a funnel's steps, 0 to 1; null where there is nobody to be a share of. */
export interface FunnelRates {
  readonly shared: number | null;
  readonly contacted: number | null;
  readonly joined: number | null;
  readonly kept: number | null;
}

/** Returns what share of each step reached the next. */
export function funnelRates({ listed, shared, contacted, joined, ripe, kept }: FunnelCounts): FunnelRates {
  return {
    shared: share(shared, listed),
    contacted: share(contacted, shared),
    joined: share(joined, contacted),
    kept: share(kept, ripe),
  };
}

/** Returns the funnel of several parts together. */
export function sumFunnels(parts: readonly FunnelCounts[]): FunnelCounts {
  const sum = (of: (part: FunnelCounts) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  return {
    listed: sum((part) => part.listed),
    shared: sum((part) => part.shared),
    contacted: sum((part) => part.contacted),
    joined: sum((part) => part.joined),
    alone: sum((part) => part.alone),
    ripe: sum((part) => part.ripe),
    kept: sum((part) => part.kept),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
