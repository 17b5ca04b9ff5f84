import type { FeatureSet, Scorer } from './feature-set.ts';
import type { Pairs } from './pair-buffer.ts';
import { idOf, STRIDE, type PackedList } from './record.ts';

/** Why a pair has its score. The shares, the overlap and the rivals sum up to the score. */
export interface PairAccount {
  readonly idA: string;
  readonly idB: string;
  readonly fields: readonly { readonly field: string; readonly level: number; readonly share: number }[];
  readonly overlap: number;
  readonly rivals: number;
  readonly score: number;
  /** Other rows this pair's rows also fit: their identifiers and odds (log2) before rivals. */
  readonly others: readonly { readonly idA: string; readonly idB: string; readonly score: number }[];
  /** False: no blocking pass compared the two; the score is what it would have been without rivals. */
  readonly compared: boolean;
}

function rowOf(list: PackedList, id: string): number {
  const wanted = new TextEncoder().encode(id);
  for (let row = 0; row < list.rows; row++) {
    const from = list.idEnds[row] ?? 0;
    if ((list.idEnds[row + 1] ?? 0) - from !== wanted.length) continue;
    let same = 0;
    while (same < wanted.length && list.idBytes[from + same] === wanted[same]) same++;
    if (same === wanted.length) return row;
  }
  return -1;
}

/** Returns what each field adds to a pair of rows, and their sum. */
export function tracedFields(
  [rowA, rowB]: readonly [number, number],
  { a, b }: { readonly a: PackedList; readonly b: PackedList },
  fields: FeatureSet['fields'],
  scorer: Scorer,
): { readonly fields: PairAccount['fields']; readonly score: number } {
  const trace = { levels: new Uint8Array(fields.length), shares: new Float64Array(fields.length) };
  const score = scorer.score(a.records, rowA * STRIDE, b.records, rowB * STRIDE, trace);
  return {
    score,
    fields: fields.map((field, at) => ({
      field,
      level: trace.levels[at] ?? 0,
      share: trace.shares[at] ?? 0,
    })),
  };
}

/** Returns the account of a pair; undefined when a list has no such row. */
export function accountOf(
  [idA, idB]: readonly [string, string],
  { a, b }: { readonly a: PackedList; readonly b: PackedList },
  pairs: Pairs,
  scores: Float32Array,
  { fields }: FeatureSet,
  { scorer, shift }: { readonly scorer: Scorer; readonly shift: number },
): PairAccount | undefined {
  const rowA = rowOf(a, idA);
  const rowB = rowOf(b, idB);
  if (rowA < 0 || rowB < 0) return undefined;
  const traced = tracedFields([rowA, rowB], { a, b }, fields, scorer);
  const before = traced.score + shift;
  let score = before;
  let compared = false;
  const others: { idA: string; idB: string; score: number }[] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    const own = (pairs.a[pair] === rowA ? 1 : 0) + (pairs.b[pair] === rowB ? 1 : 0);
    if (own === 2) {
      score = scores[pair] ?? score;
      compared = true;
    } else if (own === 1)
      others.push({
        idA: idOf(a, pairs.a[pair] ?? 0),
        idB: idOf(b, pairs.b[pair] ?? 0),
        score: pairs.scores[pair] ?? 0,
      });
  }
  return {
    idA,
    idB,
    fields: traced.fields,
    overlap: shift,
    rivals: score - before,
    score,
    others: others.sort((x, y) => y.score - x.score),
    compared,
  };
}
