import type { EnterpriseRecord } from './enterprise-record.ts';

export interface ScoredPair {
  readonly rowA: number;
  readonly rowB: number;
  /** log2 odds before rivals. */
  readonly odds: number;
}

/** How likely a list has an enterprise twice. */
const DUPLICATE_PRIOR = 1 / 64;
/** Odds are not told apart beyond this: sums stay finite. */
const MOST_ODDS = 40;
/** Rivals this much weaker than the pair do not count, nor more of them than this. */
const MOST_RIVALS = 4;

/**
 * Returns what rivals take from each pair (log2, 0 or less): a row is one enterprise, so other rows that could be it
 * speak against the pair, unless the rivals are the same enterprise twice in their list.
 */
export function weighRivals(
  pairs: readonly ScoredPair[],
  a: readonly EnterpriseRecord[],
  b: readonly EnterpriseRecord[],
  score: (a: EnterpriseRecord, b: EnterpriseRecord) => number,
): number[] {
  const ofA = group(pairs, a.length, ({ rowA }) => rowA);
  const ofB = group(pairs, b.length, ({ rowB }) => rowB);
  const known = new Map<string, number>();
  const together = (list: readonly EnterpriseRecord[], side: string, one: number, other: number): number => {
    const key = `${side}${Math.min(one, other)}|${Math.max(one, other)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [left, right] = [list[one], list[other]];
    const odds = left === undefined || right === undefined ? -MOST_ODDS : score(left, right);
    const chance = 1 / (1 + 2 ** -odds);
    known.set(key, chance);
    return chance;
  };
  return pairs.map((pair, at) => {
    const fromB = share(pair, at, pairs, ofA[pair.rowA] ?? [], (rival) =>
      together(b, 'b', pair.rowB, rival.rowB),
    );
    const fromA = share(pair, at, pairs, ofB[pair.rowB] ?? [], (rival) =>
      together(a, 'a', pair.rowA, rival.rowA),
    );
    return fromA + fromB;
  });
}

function group(pairs: readonly ScoredPair[], rows: number, rowOf: (pair: ScoredPair) => number): number[][] {
  const groups: number[][] = Array.from({ length: rows }, () => []);
  pairs.forEach((pair, at) => groups[rowOf(pair)]?.push(at));
  for (const list of groups) list.sort((x, y) => (pairs[y]?.odds ?? 0) - (pairs[x]?.odds ?? 0) || x - y);
  return groups;
}

function share(
  pair: ScoredPair,
  at: number,
  pairs: readonly ScoredPair[],
  rivals: readonly number[],
  together: (rival: ScoredPair) => number,
): number {
  let against = 0;
  let forgiven = 0;
  for (const number of rivals.slice(0, MOST_RIVALS + 1)) {
    const rival = pairs[number];
    if (rival === undefined || number === at || rival.odds < pair.odds - 14) continue;
    const odds = 2 ** Math.min(MOST_ODDS, rival.odds);
    against += odds;
    forgiven += odds * together(rival);
  }
  if (against === 0) return 0;
  const twice = (against / (1 + against)) * DUPLICATE_PRIOR * (forgiven / against);
  return Math.log2(1 / (1 + against) + twice);
}
