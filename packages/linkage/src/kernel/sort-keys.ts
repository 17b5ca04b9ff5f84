/** Rows of a list by key: the keys ascending, and the row of each. */
export interface KeyedRows {
  readonly count: number;
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
}

const BITS = 11;
const BUCKETS = 1 << BITS;

/** Returns the rows sorted by key; rows of one key keep their order. Reuses the arrays given. */
export function sortByKey(
  keys: Uint32Array<ArrayBuffer>,
  rows: Uint32Array<ArrayBuffer>,
  count: number,
): KeyedRows {
  let [fromKeys, fromRows] = [keys, rows];
  let [toKeys, toRows] = [new Uint32Array(count), new Uint32Array(count)];
  const ends = new Uint32Array(BUCKETS);
  for (let shift = 0; shift < 32; shift += BITS) {
    ends.fill(0);
    for (let at = 0; at < count; at++) {
      const bucket = ((fromKeys[at] ?? 0) >>> shift) & (BUCKETS - 1);
      ends[bucket] = (ends[bucket] ?? 0) + 1;
    }
    let sum = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const own = ends[bucket] ?? 0;
      ends[bucket] = sum;
      sum += own;
    }
    for (let at = 0; at < count; at++) {
      const key = fromKeys[at] ?? 0;
      const bucket = (key >>> shift) & (BUCKETS - 1);
      const to = ends[bucket] ?? 0;
      ends[bucket] = to + 1;
      toKeys[to] = key;
      toRows[to] = fromRows[at] ?? 0;
    }
    [fromKeys, fromRows, toKeys, toRows] = [toKeys, toRows, fromKeys, fromRows];
  }
  return { count, keys: fromKeys, rows: fromRows };
}
