/**
 * Limits between the classes of a map, rising. A value belongs to class i when it is at least limit i-1 and below
 * limit i: n limits make n + 1 classes.
 */
export type Limits = readonly number[];

/** Returns the number of the class (0 first) that a value belongs to. */
export function classOf(value: number, limits: Limits): number {
  return limits.filter((limit) => value >= limit).length;
}

/** Returns limits that put about as many values into each class; fewer when values repeat. */
export function quantileLimits(values: readonly number[], classes: number): Limits {
  const sorted = values.toSorted((a, b) => a - b);
  const limits = Array.from({ length: classes - 1 }, (_, at) => {
    const place = ((at + 1) * sorted.length) / classes;
    return sorted[Math.min(sorted.length - 1, Math.ceil(place))] ?? 0;
  });
  return usable(limits, sorted);
}

/**
 * Returns limits at the natural gaps of the values (Fisher and Jenks): the sum of squares inside the classes is the
 * least possible. Each limit is the first value of its class.
 */
export function naturalLimits(values: readonly number[], classes: number): Limits {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = new Set(sorted).size;
  const wanted = Math.min(classes, distinct);
  if (wanted < 2) return [];
  const spread = spreadOf(sorted);
  const count = sorted.length;
  let cost = Array.from({ length: count }, (_, end) => spread(0, end));
  const starts: number[][] = [];
  for (let used = 2; used <= wanted; used += 1) {
    const next: number[] = [];
    const start: number[] = [];
    for (let end = 0; end < count; end += 1) {
      let [least, from] = [Infinity, 0];
      for (let first = used - 1; first <= end; first += 1) {
        const total = (cost[first - 1] ?? Infinity) + spread(first, end);
        if (total < least) [least, from] = [total, first];
      }
      next.push(least);
      start.push(from);
    }
    cost = next;
    starts.push(start);
  }
  const limits: number[] = [];
  let end = count - 1;
  for (const start of starts.toReversed()) {
    const first = start[end] ?? 0;
    limits.unshift(sorted[first] ?? 0);
    end = first - 1;
  }
  return usable(limits, sorted);
}

/** Returns the limits on whole steps (0.5, 1, 100 …), as a legend is read aloud; those that fall together are one. */
export function roundLimits(limits: Limits, step: number): Limits {
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  return [...new Set(limits.map((limit) => Number((Math.round(limit / step) * step).toFixed(digits))))];
}

/** A limit at or below the least value would leave a class that nothing can be in. */
function usable(limits: readonly number[], sorted: readonly number[]): Limits {
  return [...new Set(limits)].filter((limit) => limit > (sorted[0] ?? 0));
}

/** Sum of squared distances from the mean over a stretch of sorted values, by running sums. */
function spreadOf(sorted: readonly number[]): (first: number, last: number) => number {
  const sums = [0];
  const squares = [0];
  for (const value of sorted) {
    sums.push((sums.at(-1) ?? 0) + value);
    squares.push((squares.at(-1) ?? 0) + value * value);
  }
  return (first, last) => {
    const sum = (sums[last + 1] ?? 0) - (sums[first] ?? 0);
    const square = (squares[last + 1] ?? 0) - (squares[first] ?? 0);
    return Math.max(0, square - (sum * sum) / (last - first + 1));
  };
}
