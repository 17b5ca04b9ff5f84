/** Rows of a list by key: the keys ascending, and the row of each. */
export interface KeyedRows {
  readonly count: number;
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
}

const BITS = 11;
const BUCKETS = 1 << BITS;

/** Arrays a thread sorts in, kept from pass to pass: fresh memory costs more than the sorting. */
export class SortRoom {
  keys = new Uint32Array(0);
  rows = new Uint32Array(0);
  spareKeys = new Uint32Array(0);
  spareRows = new Uint32Array(0);

  /** Makes room for a list of that many rows. */
  fit(rows: number): void {
    if (this.keys.length >= rows) return;
    this.keys = new Uint32Array(rows);
    this.rows = new Uint32Array(rows);
    this.spareKeys = new Uint32Array(rows);
    this.spareRows = new Uint32Array(rows);
  }
}

const ENDS = new Uint32Array(BUCKETS);

/** Returns the first `count` rows of the room sorted by key; rows of one key keep their order. */
export function sortByKey(room: SortRoom, count: number): KeyedRows {
  let [fromKeys, fromRows] = [room.keys, room.rows];
  let [toKeys, toRows] = [room.spareKeys, room.spareRows];
  const ends = ENDS;
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
