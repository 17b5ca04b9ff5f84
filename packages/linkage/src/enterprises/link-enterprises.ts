import type { ListInput } from '../io/byte-source.ts';
import { enterpriseCandidates, type Candidates } from './enterprise-candidates.ts';
import { enterpriseShares, sumOfShares, type EnterpriseShares } from './compare-enterprises.ts';
import { countEnterprises, type EnterpriseFrequencies } from './enterprise-frequencies.ts';
import type { EnterpriseRecord } from './enterprise-record.ts';
import { weighRivals, type ScoredPair } from './enterprise-rivals.ts';
import { readEnterprises } from './read-enterprises.ts';

export interface LinkEnterprisesOptions {
  /** Score (log2 odds) from which a pair is a match without a person. */
  readonly matchFrom?: number;
  /** Score from which a pair is handed to a person. */
  readonly reviewFrom?: number;
}

export interface EnterprisePair {
  readonly idA: string;
  readonly idB: string;
  /** log2 odds that both rows are one enterprise, rivals counted. */
  readonly score: number;
  readonly decision: 'match' | 'review';
}

export interface EnterpriseExplanation {
  /** log2 odds before any evidence. */
  readonly prior: number;
  readonly shares: EnterpriseShares;
  /** What other rows take away, 0 or less. */
  readonly rivals: number;
  readonly score: number;
}

export interface LinkedEnterprises {
  /** In the order of the first list, then of the second. */
  readonly pairs: readonly EnterprisePair[];
  readonly rowsA: number;
  readonly rowsB: number;
  readonly compared: number;
  readonly cuts: Candidates['cuts'];
  /** Returns the account of a pair, compared or not; null when an id is in no list. */
  explain(idA: string, idB: string): EnterpriseExplanation | null;
}

const MATCH_FROM = 2.5;
const REVIEW_FROM = -4;
/** Pairs below these odds are no rivals worth remembering. */
const FLOOR = -12;

/** Shorter lists are taken to be of a larger place all the same. */
const LEAST_ROWS = 100;

function priorOf(a: readonly unknown[], b: readonly unknown[]): number {
  return -Math.log2(Math.max(LEAST_ROWS, a.length, b.length));
}

function scorePairs(
  a: readonly EnterpriseRecord[],
  b: readonly EnterpriseRecord[],
  { rowsA, rowsB }: Candidates,
  score: (a: EnterpriseRecord, b: EnterpriseRecord) => number,
): ScoredPair[] {
  const pairs: ScoredPair[] = [];
  rowsA.forEach((rowA, at) => {
    const rowB = rowsB[at] ?? 0;
    const [left, right] = [a[rowA], b[rowB]];
    if (left === undefined || right === undefined) return;
    const odds = score(left, right);
    if (odds >= FLOOR) pairs.push({ rowA, rowB, odds });
  });
  return pairs;
}

function linkLists(
  a: readonly EnterpriseRecord[],
  b: readonly EnterpriseRecord[],
  { matchFrom = MATCH_FROM, reviewFrom = REVIEW_FROM }: LinkEnterprisesOptions,
): LinkedEnterprises {
  const counts: EnterpriseFrequencies = countEnterprises(a === b ? [a] : [a, b]);
  const prior = priorOf(a, b);
  const score = (left: EnterpriseRecord, right: EnterpriseRecord): number =>
    prior + sumOfShares(enterpriseShares(left, right, counts));
  const candidates = enterpriseCandidates(a, b, counts);
  const scored = scorePairs(a, b, candidates, score);
  const rivals = weighRivals(scored, a, b, score);
  const pairs = scored.flatMap(({ rowA, rowB, odds }, at): EnterprisePair[] => {
    const total = odds + (rivals[at] ?? 0);
    const [idA, idB] = [a[rowA]?.id ?? '', b[rowB]?.id ?? ''];
    return total < reviewFrom
      ? []
      : [{ idA, idB, score: total, decision: total >= matchFrom ? 'match' : 'review' }];
  });
  const explain = (idA: string, idB: string): EnterpriseExplanation | null => {
    const rowA = a.findIndex(({ id }) => id === idA);
    const rowB = b.findIndex(({ id }) => id === idB);
    const [left, right] = [a[rowA], b[rowB]];
    if (left === undefined || right === undefined) return null;
    const shares = enterpriseShares(left, right, counts);
    const at = scored.findIndex((pair) => pair.rowA === rowA && pair.rowB === rowB);
    const taken = at < 0 ? 0 : (rivals[at] ?? 0);
    return { prior, shares, rivals: taken, score: prior + sumOfShares(shares) + taken };
  };
  return {
    pairs,
    rowsA: a.length,
    rowsB: b.length,
    compared: candidates.rowsA.length,
    cuts: candidates.cuts,
    explain,
  };
}

/** Returns which rows of two lists of enterprises are one enterprise. Same lists, same pairs. */
export function linkEnterprises(
  a: ListInput,
  b: ListInput,
  options: LinkEnterprisesOptions = {},
): LinkedEnterprises {
  return linkLists(readEnterprises(a), readEnterprises(b), options);
}

/** Returns which rows inside one list are one enterprise. */
export function dedupeEnterprises(list: ListInput, options: LinkEnterprisesOptions = {}): LinkedEnterprises {
  const rows = readEnterprises(list);
  return linkLists(rows, rows, options);
}
