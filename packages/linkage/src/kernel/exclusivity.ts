import type { Scorer } from './feature-set.ts';
import type { Pairs } from './pair-buffer.ts';
import { STRIDE, type PackedList } from './record.ts';

/** Chance (before evidence) that a person stands twice in one list. */
const DUPLICATES = 1 / 32;
/** Rivals together less likely than this leave a pair as it is. */
const FAINT = 0.002;

/** The strongest and second strongest pair of a row, and the odds of all its pairs. */
interface RowRivals {
  readonly odds: Float64Array;
  readonly best: Int32Array;
  readonly second: Int32Array;
}

function rivalsOf(rows: number, side: Uint32Array, scores: Float32Array): RowRivals {
  const odds = new Float64Array(rows);
  const best = new Int32Array(rows).fill(-1);
  const second = new Int32Array(rows).fill(-1);
  for (let pair = 0; pair < side.length; pair++) {
    const row = side[pair] ?? 0;
    const score = scores[pair] ?? 0;
    odds[row] = (odds[row] ?? 0) + 2 ** score;
    const top = best[row] ?? -1;
    if (top < 0 || score > (scores[top] ?? 0)) {
      second[row] = top;
      best[row] = pair;
    } else {
      const next = second[row] ?? -1;
      if (next < 0 || score > (scores[next] ?? 0)) second[row] = pair;
    }
  }
  return { odds, best, second };
}

/** A list whose rows are rivals of each other, and the scorer that compares them. */
export interface RivalList {
  readonly list: PackedList;
  readonly scorer: Scorer;
}

/**
 * Returns the scores after rivals: a row that fits another row as well fits none surely, unless the rivals are one person
 * who stands in the list twice. `a`, `b` = the lists of the pairs' rows; for pairs within one list both are that list.
 */
export function afterRivals(pairs: Pairs, a: RivalList, b: RivalList): Float32Array {
  const { count, scores } = pairs;
  const ofA = rivalsOf(a.list.rows, pairs.a, scores);
  const ofB = rivalsOf(b.list.rows, pairs.b, scores);
  const after = new Float32Array(count);
  for (let pair = 0; pair < count; pair++) {
    const score = scores[pair] ?? 0;
    const own = 2 ** score;
    const rowA = pairs.a[pair] ?? 0;
    const rowB = pairs.b[pair] ?? 0;
    const factorB = factor(pair, own, rowB, ofB, rowA, pairs.a, a);
    const factorA = factor(pair, own, rowA, ofA, rowB, pairs.b, b);
    after[pair] = score + Math.log2(factorA) + Math.log2(factorB);
  }
  return after;
}

/** Factor of a pair's odds from the other pairs of one of its rows; `partners` = their rows in the other list. */
function factor(
  pair: number,
  own: number,
  row: number,
  { odds, best, second }: RowRivals,
  partner: number,
  partners: Uint32Array,
  { list, scorer }: RivalList,
): number {
  const rivals = Math.max(0, (odds[row] ?? 0) - own);
  // Sums of very different odds leave rounding noise behind.
  const strongest = best[row] === pair ? (second[row] ?? -1) : (best[row] ?? -1);
  if (strongest < 0 || rivals < FAINT) return 1;
  const rival = partners[strongest] ?? 0;
  const odd = scorer.score(list.records, partner * STRIDE, list.records, rival * STRIDE);
  const onePerson = 1 / (1 + 2 ** -odd);
  return (1 + rivals * DUPLICATES * onePerson) / (1 + rivals);
}
