import { createHash } from 'node:crypto';
import type { Scorer } from './feature-set.ts';
import type { Pairs } from './pair-buffer.ts';
import { STRIDE, type PackedList } from './record.ts';

/** Rows of one list below these log2 odds are two subjects: they must not meet in a cluster. */
const CONFLICT = -12;

/** Numbers of clusters, and of matches left out because they would have joined rows that exclude each other. */
export interface ClusterCount {
  readonly count: number;
  readonly conflicts: number;
  /** SHA-256 of the cluster number of every row, A then B. */
  readonly hash: string;
}

/** Clusters of all rows: the first row of its cluster for each, list A then B. */
export interface Clusters {
  readonly roots: Uint32Array;
  readonly count: ClusterCount;
}

/**
 * Joins rows by their matches, best first. Two rows of one list that the scorer holds for two people keep their clusters
 * apart: that match is a conflict, for a clerk to settle.
 */
export function clustersOf(
  pairs: Pairs,
  scores: Float32Array,
  matchFrom: number,
  { a, b }: { readonly a: PackedList; readonly b: PackedList | undefined },
  within: Scorer,
): Clusters {
  const offset = b === undefined ? 0 : a.rows;
  const parent = Uint32Array.from({ length: offset + (b ?? a).rows }, (_, row) => row);
  const members = new Map<number, number[]>();
  const rootOf = (row: number): number => {
    let root = row;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = row; parent[at] !== root;) [at, parent[at]] = [parent[at] ?? root, root];
    return root;
  };
  const conflict = (one: number, two: number): boolean => {
    if (one < offset !== two < offset) return false;
    const list = b === undefined || one < offset ? a : b;
    const base = list === b ? offset : 0;
    return within.score(list.records, (one - base) * STRIDE, list.records, (two - base) * STRIDE) < CONFLICT;
  };
  const order: number[] = [];
  for (let pair = 0; pair < pairs.count; pair++) if ((scores[pair] ?? 0) >= matchFrom) order.push(pair);
  order.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y);
  let conflicts = 0;
  for (const pair of order) {
    const one = rootOf(pairs.a[pair] ?? 0);
    const two = rootOf(offset + (pairs.b[pair] ?? 0));
    if (one === two) continue;
    const left = members.get(one) ?? [one];
    const right = members.get(two) ?? [two];
    if (left.length + right.length > 2 && left.some((row) => right.some((other) => conflict(row, other)))) {
      conflicts++;
      continue;
    }
    const [root, gone] = one < two ? [one, two] : [two, one];
    parent[gone] = root;
    members.delete(gone);
    members.set(root, [...left, ...right]);
  }
  for (let row = 0; row < parent.length; row++) parent[row] = rootOf(row);
  const hash = createHash('sha256').update(new Uint8Array(parent.buffer)).digest('hex');
  return { roots: parent, count: { count: members.size, conflicts, hash } };
}
