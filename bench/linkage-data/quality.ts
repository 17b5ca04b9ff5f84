import type { PairList } from './pair-list.ts';
import { forEachTruePair, pairTags, type Truth } from './truth.ts';

/** Counts from which precision, recall and F1 follow. */
export interface Quality {
  readonly truth: number;
  readonly found: number;
  readonly wrong: number;
}

export interface QualityReport {
  /** Pairs decided without a person. */
  readonly matched: Quality;
  /** Everything handed over, review included, as if a reviewer accepted all of it. */
  readonly all: Quality;
  /** The best F1 over all thresholds of the score, and the threshold. */
  readonly best: { readonly f1: number; readonly threshold: number };
  /** Greatest recall at a threshold where precision is still .999. */
  readonly recallAt999: number;
  /** Pairs left for review as a share of the true pairs, and how many of them are true. */
  readonly review: { readonly share: number; readonly trueShare: number };
  /** Review queue (share of the true pairs) to reach recall .99, worked from the top; null when it cannot be reached. */
  readonly queueForRecall99: number | null;
  readonly byTag: ReadonlyMap<string, Quality>;
}

export const precisionOf = ({ found, wrong }: Quality): number => found / Math.max(1, found + wrong);
export const recallOf = ({ truth, found }: Quality): number => found / Math.max(1, truth);
export const f1Of = ({ truth, found, wrong }: Quality): number =>
  (2 * found) / Math.max(1, truth + found + wrong);

/** Measures pairs against the truth, also for each difficulty: false pairs count for the difficulties of both their rows. */
export function measure(pairs: PairList, a: Truth, b: Truth): QualityReport {
  const byTag = new Map<string, { truth: number; found: number; wrong: number }>();
  const known = new Map<number, readonly string[]>();
  const tagsOf = (rowA: number, rowB: number): readonly string[] => {
    const key = (a.set[rowA] ?? 0) * b.sets.length + (b.set[rowB] ?? 0);
    const tags = known.get(key) ?? [
      ...pairTags(a.sets[a.set[rowA] ?? 0] ?? [], b.sets[b.set[rowB] ?? 0] ?? []),
    ];
    known.set(key, tags);
    return tags;
  };
  const count = (rowA: number, rowB: number, kind: 'truth' | 'found' | 'wrong'): void => {
    for (const tag of tagsOf(rowA, rowB)) {
      const counts = byTag.get(tag) ?? { truth: 0, found: 0, wrong: 0 };
      counts[kind] += 1;
      byTag.set(tag, counts);
    }
  };
  let truth = 0;
  forEachTruePair(a, b, (rowA, rowB) => {
    truth += 1;
    count(rowA, rowB, 'truth');
  });
  const isTrue = Uint8Array.from({ length: pairs.length }, (_, at) =>
    a.entities[pairs.a[at] ?? 0] === b.entities[pairs.b[at] ?? 0] ? 1 : 0,
  );
  const matched = { truth, found: 0, wrong: 0 };
  const all = { truth, found: 0, wrong: 0 };
  for (let at = 0; at < pairs.length; at += 1) {
    const kind = isTrue[at] === 1 ? 'found' : 'wrong';
    all[kind] += 1;
    if (pairs.isMatch[at] !== 1) continue;
    matched[kind] += 1;
    count(pairs.a[at] ?? 0, pairs.b[at] ?? 0, kind);
  }
  const reviewed = all.found + all.wrong - matched.found - matched.wrong;
  return {
    matched,
    all,
    ...alongScore(pairs, isTrue, truth),
    review: { share: reviewed / truth, trueShare: (all.found - matched.found) / Math.max(1, reviewed) },
    queueForRecall99: queueFor(pairs, isTrue, matched.found, truth * 0.99, truth),
    byTag,
  };
}

function byScore(pairs: PairList): Uint32Array {
  return Uint32Array.from({ length: pairs.length }, (_, at) => at).sort(
    (x, y) => (pairs.score[y] ?? 0) - (pairs.score[x] ?? 0),
  );
}

function alongScore(
  pairs: PairList,
  isTrue: Uint8Array,
  truth: number,
): Pick<QualityReport, 'best' | 'recallAt999'> {
  let found = 0;
  let taken = 0;
  let best = { f1: 0, threshold: 0 };
  let recallAt999 = 0;
  for (const at of byScore(pairs)) {
    taken += 1;
    found += isTrue[at] ?? 0;
    const f1 = (2 * found) / (truth + taken);
    if (f1 > best.f1) best = { f1, threshold: pairs.score[at] ?? 0 };
    if (found / taken >= 0.999) recallAt999 = found / truth;
  }
  return { best, recallAt999 };
}

function queueFor(
  pairs: PairList,
  isTrue: Uint8Array,
  found: number,
  wanted: number,
  truth: number,
): number | null {
  let have = found;
  let looked = 0;
  if (have >= wanted) return 0;
  for (const at of byScore(pairs)) {
    if (pairs.isMatch[at] === 1) continue;
    looked += 1;
    have += isTrue[at] ?? 0;
    if (have >= wanted) return looked / truth;
  }
  return null;
}
