import type { BlockingPass, Scorer } from './feature-set.ts';
import type { PairBuffer } from './pair-buffer.ts';
import { STRIDE, type PackedList } from './record.ts';
import { sortByKey, SortRoom, type KeyedRows } from './sort-keys.ts';

/** The work of one task: one pass over the keys of one partition. */
export interface PassTask {
  readonly pass: number;
  readonly partition: number;
  readonly partitions: number;
  /** Keys of blocks that earlier passes cut, by pass: their pairs may come through a later pass. */
  readonly cut: readonly (ReadonlySet<number> | undefined)[];
}

/** What one pass did. */
export interface PassCount {
  /** Pairs looked at, pairs scored (no earlier pass had them), pairs kept. */
  visited: number;
  scored: number;
  kept: number;
  /** Blocks over the cap, and how many pairs they would have been. */
  readonly cutKeys: number[];
  cutPairs: number;
}

/** Pairs below these log2 odds count neither as matches nor as rivals. */
export const FLOOR = -9;

const BLOOM_BITS = 1 << 24;
/** Room of this thread for list A and for list B. */
const ROOM_A = new SortRoom();
const ROOM_B = new SortRoom();
let bloomRoom = new Uint32Array(0);

/** Pairs looked at together, so that their records, which lie anywhere in memory, are on their way all at once. */
const GATHERED = 1024;
const GATHERED_A = new Uint32Array(GATHERED);
const GATHERED_B = new Uint32Array(GATHERED);
const HALF = STRIDE / 2;
let touched = 0;

/** Reads both cache lines of each record, in a loop in which no read waits for another. */
function fetchRecords(records: Uint32Array, rows: Uint32Array, count: number): void {
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const from = (rows[at] ?? 0) * STRIDE;
    sum ^= (records[from] ?? 0) ^ (records[from + HALF] ?? 0);
  }
  touched ^= sum;
}

function partitionOf(key: number, partitions: number): number {
  return Math.floor((key / 4294967296) * partitions);
}

/** Bits of the keys of a list; a key not in it has no partner. */
function bloomOf({ rows, records }: PackedList, pass: number): Uint32Array {
  const size = Math.min(BLOOM_BITS, 1 << (32 - Math.clz32(Math.max(1024, rows * 8))));
  if (bloomRoom.length !== size >>> 5) bloomRoom = new Uint32Array(size >>> 5);
  else bloomRoom.fill(0);
  const bits = bloomRoom;
  for (let at = pass; at < rows * STRIDE; at += STRIDE) {
    const key = records[at] ?? 0;
    if (key === 0) continue;
    const slot = key & (size - 1);
    bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
  return bits;
}

function keyedRows(
  { rows, records }: PackedList,
  { pass, partition, partitions }: PassTask,
  bloom: Uint32Array | undefined,
  room: SortRoom,
): KeyedRows {
  room.fit(rows);
  const { keys, rows: numbers } = room;
  const mask = bloom === undefined ? 0 : bloom.length * 32 - 1;
  let count = 0;
  for (let row = 0, at = pass; row < rows; row++, at += STRIDE) {
    const key = records[at] ?? 0;
    if (key === 0 || (partitions > 1 && partitionOf(key, partitions) !== partition)) continue;
    if (bloom !== undefined) {
      const slot = key & mask;
      if (((bloom[slot >>> 5] ?? 0) & (1 << (slot & 31))) === 0) continue;
    }
    keys[count] = key;
    numbers[count++] = row;
  }
  return sortByKey(room, count);
}

/** Runs the pass's blocks that lie in the partition. `b` = undefined: pairs within list A, each once. */
export function joinPass(
  task: PassTask,
  { cap }: BlockingPass,
  a: PackedList,
  b: PackedList | undefined,
  scorer: Scorer,
  pairs: PairBuffer,
): PassCount {
  const count: PassCount = { visited: 0, scored: 0, kept: 0, cutKeys: [], cutPairs: 0 };
  const small = b === undefined ? undefined : b.rows < a.rows ? b : a;
  const bloom = small === undefined ? undefined : bloomOf(small, task.pass);
  const left = keyedRows(a, task, small === b ? bloom : undefined, ROOM_A);
  const right = b === undefined ? left : keyedRows(b, task, small === a ? bloom : undefined, ROOM_B);
  const other = b ?? a;
  const compareGathered = (size: number): void => {
    fetchRecords(a.records, GATHERED_A, size);
    fetchRecords(other.records, GATHERED_B, size);
    count.visited += size;
    for (let at = 0; at < size; at++) {
      const rowA = GATHERED_A[at] ?? 0;
      const rowB = GATHERED_B[at] ?? 0;
      if (hadEarlier(a.records, rowA * STRIDE, other.records, rowB * STRIDE, task)) continue;
      count.scored++;
      const score = scorer.score(a.records, rowA * STRIDE, other.records, rowB * STRIDE);
      if (score < FLOOR) continue;
      count.kept++;
      pairs.push(rowA, rowB, score);
    }
  };
  let gathered = 0;
  let atA = 0;
  let atB = 0;
  while (atA < left.count && atB < right.count) {
    const key = left.keys[atA] ?? 0;
    const keyB = right.keys[atB] ?? 0;
    if (key < keyB) {
      atA++;
      continue;
    }
    if (keyB < key) {
      atB++;
      continue;
    }
    let endA = atA + 1;
    while (endA < left.count && left.keys[endA] === key) endA++;
    let endB = atB + 1;
    if (b === undefined) endB = endA;
    else while (endB < right.count && right.keys[endB] === key) endB++;
    const size = b === undefined ? ((endA - atA) * (endA - atA - 1)) / 2 : (endA - atA) * (endB - atB);
    if (size > cap) {
      count.cutKeys.push(key);
      count.cutPairs += size;
    } else
      for (let one = atA; one < endA; one++) {
        const rowA = left.rows[one] ?? 0;
        for (let two = b === undefined ? one + 1 : atB; two < endB; two++) {
          if (gathered === GATHERED) {
            compareGathered(gathered);
            gathered = 0;
          }
          GATHERED_A[gathered] = rowA;
          GATHERED_B[gathered++] = right.rows[two] ?? 0;
        }
      }
    atA = endA;
    atB = endB;
  }
  compareGathered(gathered);
  return count;
}

/** A pair belongs to the first pass that compares it. */
function hadEarlier(
  a: Uint32Array,
  at: number,
  b: Uint32Array,
  bt: number,
  { pass, cut }: PassTask,
): boolean {
  for (let earlier = 0; earlier < pass; earlier++) {
    const key = a[at + earlier] ?? 0;
    if (key !== 0 && key === b[bt + earlier] && cut[earlier]?.has(key) !== true) return true;
  }
  return false;
}
