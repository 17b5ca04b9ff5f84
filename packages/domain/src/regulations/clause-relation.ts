import { vocabularyOf, weigh, type Weighted } from './clause-weights.ts';
import { shinglesOf, type ComparedProvision } from './provision-terms.ts';

/** What a clause of the new regulation is to one of the old. */
export type ClauseRelationKind = 'equal' | 'narrower' | 'wider' | 'overlapping' | 'new' | 'dropped';

/** A suggestion for the person who compares two regulations. */
export interface ClauseRelation {
  /** Id of the old clause; null for a new one. */
  readonly old: string | null;
  /** Id of the new clause; null for a dropped one. */
  readonly new: string | null;
  readonly relation: ClauseRelationKind;
  /** 0 to 1. */
  readonly similarity: number;
  /** In Vietnamese. */
  readonly why: string;
}

interface Pair {
  readonly old: Weighted;
  readonly new: Weighted;
  readonly cosine: number;
  readonly score: number;
  readonly keptOfOld: number;
  readonly keptOfNew: number;
}

/** Below this cosine two clauses have only the usual words of administration in common. */
const LEAST_COSINE = 0.3;
/** Share of weight from which one clause counts as contained in the other. */
const CONTAINED = 0.8;
const EQUAL_COSINE = 0.97;
/** The same agency in the heading makes a pair likelier among several alike. */
const SAME_HEADING_BONUS = 0.1;

/** Adds, for one new clause, the product and the common weight with every old clause into the two arrays. */
function accumulate(
  fresh: Weighted,
  postings: readonly { readonly orders: number[]; readonly weights: number[] }[],
  dots: Float64Array,
  shared: Float64Array,
): void {
  for (let index = 0; index < fresh.shingles.length; index += 1) {
    const posting = postings[fresh.shingles[index] ?? -1];
    if (posting === undefined) continue;
    const weight = fresh.weights[index] ?? 0;
    for (let at = 0; at < posting.orders.length; at += 1) {
      const order = posting.orders[at] ?? 0;
      const other = posting.weights[at] ?? 0;
      dots[order] = (dots[order] ?? 0) + weight * other;
      shared[order] = (shared[order] ?? 0) + Math.min(weight, other);
    }
  }
}

function pairsOf(olds: readonly Weighted[], news: readonly Weighted[]): Pair[] {
  const postings: { readonly orders: number[]; readonly weights: number[] }[] = [];
  for (const old of olds) {
    old.shingles.forEach((number, index) => {
      const posting = (postings[number] ??= { orders: [], weights: [] });
      posting.orders.push(old.order);
      posting.weights.push(old.weights[index] ?? 0);
    });
  }
  const pairs: Pair[] = [];
  for (const fresh of news) {
    const dots = new Float64Array(olds.length);
    const shared = new Float64Array(olds.length);
    accumulate(fresh, postings, dots, shared);
    for (const old of olds) {
      const dot = dots[old.order] ?? 0;
      if (dot === 0) continue;
      const cosine = Math.min(1, dot / (old.norm * fresh.norm));
      const common = shared[old.order] ?? 0;
      const keptOfOld = common / old.total;
      const keptOfNew = common / fresh.total;
      if (cosine < LEAST_COSINE && Math.max(keptOfOld, keptOfNew) < CONTAINED) continue;
      const bonus = old.heading !== '' && old.heading === fresh.heading ? SAME_HEADING_BONUS : 0;
      pairs.push({ old, new: fresh, cosine, score: cosine + bonus, keptOfOld, keptOfNew });
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.old.order - b.old.order || a.new.order - b.new.order);
}

function relationOf(pair: Pair): ClauseRelationKind {
  if (pair.old.words === pair.new.words || pair.cosine >= EQUAL_COSINE) return 'equal';
  if (pair.keptOfNew >= CONTAINED && pair.keptOfOld < pair.keptOfNew) return 'narrower';
  if (pair.keptOfOld >= CONTAINED) return 'wider';
  return 'overlapping';
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function whyOf(relation: ClauseRelationKind, pair: Pair): string {
  const agency = pair.score > pair.cosine ? '; cùng cơ quan ở tiêu đề' : '';
  const shares = `giữ ${percent(pair.keptOfOld)} nội dung cũ, ${percent(pair.keptOfNew)} nội dung mới có từ trước`;
  switch (relation) {
    case 'equal':
      return `Lời văn trùng nhau${agency}`;
    case 'narrower':
      return `Khoản mới nằm trong khoản cũ: ${shares}${agency}`;
    case 'wider':
      return `Khoản mới bao trùm khoản cũ: ${shares}${agency}`;
    default:
      return `Trùng một phần: ${shares}${agency}`;
  }
}

function suggestion(pair: Pair): ClauseRelation {
  const relation = relationOf(pair);
  const similarity = Math.round(pair.cosine * 1000) / 1000;
  return {
    old: pair.old.provision.id,
    new: pair.new.provision.id,
    relation,
    similarity,
    why: whyOf(relation, pair),
  };
}

function alone(old: string | null, fresh: string | null): ClauseRelation {
  return old === null
    ? { old, new: fresh, relation: 'new', similarity: 0, why: 'Không khoản cũ nào có nội dung này' }
    : { old, new: fresh, relation: 'dropped', similarity: 0, why: 'Không khoản mới nào có nội dung này' };
}

/**
 * Suggests which clause of a new regulation replaces which of an old one. Best pairs first take each other; a clause left over joins its best
 * partner (a clause split in two, or two made one); the rest is new or dropped. Ordered by the old clauses, then the new ones
 * without a partner; the same input always gives the same answer.
 */
export function compareProvisions(
  oldProvisions: readonly ComparedProvision[],
  newProvisions: readonly ComparedProvision[],
): ClauseRelation[] {
  const oldShingles = oldProvisions.map((provision) => shinglesOf(provision.text));
  const newShingles = newProvisions.map((provision) => shinglesOf(provision.text));
  const vocabulary = vocabularyOf([...oldShingles, ...newShingles]);
  const olds = weigh(oldProvisions, oldShingles, vocabulary);
  const news = weigh(newProvisions, newShingles, vocabulary);
  const pairs = pairsOf(olds, news);
  const chosen: Pair[] = [];
  const takenOld = new Set<number>();
  const takenNew = new Set<number>();
  const take = (pair: Pair): void => {
    chosen.push(pair);
    takenOld.add(pair.old.order);
    takenNew.add(pair.new.order);
  };
  for (const pair of pairs) if (!takenOld.has(pair.old.order) && !takenNew.has(pair.new.order)) take(pair);
  for (const pair of pairs) {
    const left = !takenOld.has(pair.old.order) || !takenNew.has(pair.new.order);
    if (left && Math.max(pair.keptOfOld, pair.keptOfNew) >= CONTAINED / 2) take(pair);
  }
  const dropped = olds.filter((old) => !takenOld.has(old.order));
  const added = news.filter((fresh) => !takenNew.has(fresh.order));
  const ofOld = [
    ...chosen.map((pair) => ({ at: [pair.old.order, pair.new.order] as const, row: suggestion(pair) })),
    ...dropped.map((old) => ({ at: [old.order, 0] as const, row: alone(old.provision.id, null) })),
  ].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  return [...ofOld.map(({ row }) => row), ...added.map((fresh) => alone(null, fresh.provision.id))];
}
