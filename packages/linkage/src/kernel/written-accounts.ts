import type { FeatureSet, Scorer } from './feature-set.ts';
import { tracedFields, type PairAccount } from './pair-account.ts';
import type { Pairs } from './pair-buffer.ts';
import { idOf, type PackedList } from './record.ts';

/** Rivals that an account names; there may be more. */
const NAMED_RIVALS = 5;

/**
 * Returns the account of every pair that reaches `from`, in the order they are written. One pass over the pairs finds all rivals, so the
 * cost does not grow with pairs times accounts. `within`: both rows are of one list.
 */
export function writtenAccounts(
  pairs: Pairs,
  scores: Float32Array,
  from: number,
  { a, b }: { readonly a: PackedList; readonly b: PackedList },
  { fields }: FeatureSet,
  { scorer, shift, within }: { readonly scorer: Scorer; readonly shift: number; readonly within: boolean },
): PairAccount[] {
  const wanted: number[] = [];
  for (let pair = 0; pair < pairs.count; pair++) if ((scores[pair] ?? 0) >= from) wanted.push(pair);
  const ofRow = new Map<number, number[]>();
  const keyB = (row: number): number => (within ? row : row + a.rows);
  for (const pair of wanted)
    for (const row of [pairs.a[pair] ?? 0, keyB(pairs.b[pair] ?? 0)]) ofRow.set(row, []);
  for (let pair = 0; pair < pairs.count; pair++) {
    ofRow.get(pairs.a[pair] ?? 0)?.push(pair);
    ofRow.get(keyB(pairs.b[pair] ?? 0))?.push(pair);
  }
  const named = (pair: number): PairAccount['others'][number] => ({
    idA: idOf(a, pairs.a[pair] ?? 0),
    idB: idOf(b, pairs.b[pair] ?? 0),
    score: pairs.scores[pair] ?? 0,
  });
  return wanted.map((pair) => {
    const rows = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0] as const;
    const traced = tracedFields(rows, { a, b }, fields, scorer);
    const score = scores[pair] ?? 0;
    const rivals = [...(ofRow.get(rows[0]) ?? []), ...(ofRow.get(keyB(rows[1])) ?? [])]
      .filter((other) => other !== pair)
      .sort((x, y) => (pairs.scores[y] ?? 0) - (pairs.scores[x] ?? 0) || x - y)
      .slice(0, NAMED_RIVALS);
    const { idA, idB } = named(pair);
    return {
      idA,
      idB,
      fields: traced.fields,
      overlap: shift,
      rivals: score - traced.score - shift,
      score,
      others: rivals.map(named),
      compared: true,
    };
  });
}
