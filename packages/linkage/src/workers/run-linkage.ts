import { createHash } from 'node:crypto';
import type { FeatureSet } from '../kernel/feature-set.ts';
import { clustersOf, type ClusterCount } from '../kernel/clusters.ts';
import { afterRivals } from '../kernel/exclusivity.ts';
import { matchThreshold } from '../kernel/match-threshold.ts';
import { moveScores, shiftOfOverlap } from '../kernel/overlap.ts';
import { accountOf, type PairAccount } from '../kernel/pair-account.ts';
import type { PassCount } from '../kernel/join-pass.ts';
import { sortedPairs, type Pairs } from '../kernel/pair-buffer.ts';
import type { ListInput } from '../io/byte-source.ts';
import { STRIDE, type PackedList } from '../kernel/record.ts';
import { writtenAccounts } from '../kernel/written-accounts.ts';
import { writeClusters } from '../io/cluster-writer.ts';
import { PairWriter } from '../io/pair-writer.ts';
import { prepareLists, type WarmList } from './prepare-lists.ts';
import { WorkerPool } from './worker-pool.ts';

/** Words hashed at a time. */
const PIECE = 1 << 22;

/** One linkage run, as handed to the coordinating thread. */
export interface LinkageJob {
  readonly kind: 'link';
  readonly features: string;
  readonly a: ListInput | WarmList;
  /** Undefined: duplicates within `a`. */
  readonly b: ListInput | undefined;
  readonly threads: number;
  readonly out: string | undefined;
  /** Undefined: chosen by the odds of the pairs, see matchThreshold. */
  readonly matchFrom: number | undefined;
  readonly reviewFrom: number;
  readonly memoryMb: number;
  /** Join the matches to clusters as well. */
  readonly clusters: boolean;
  /** File the clusters are written to. */
  readonly clustersOut: string | undefined;
  /** Identifiers of a pair to give an account of. */
  readonly explain?: readonly [string, string];
  /** Give an account of every pair that is written. */
  readonly explainWritten?: boolean;
}

/** A list to be packed and kept. */
export interface PackingJob {
  readonly kind: 'pack';
  readonly features: string;
  readonly a: ListInput;
  readonly threads: number;
  readonly memoryMb: number;
}

/** What a coordinating thread can be started for. */
export type CoordinatorJob = LinkageJob | PackingJob;

/** Packs a list to be kept; call it in a thread of its own. */
export async function runPacking(job: PackingJob, set: FeatureSet): Promise<WarmList> {
  const pool = new WorkerPool(job.features, job.threads);
  try {
    const { lists, tables, dictionary } = await prepareLists(
      pool,
      { ...job, b: undefined },
      set,
      () => undefined,
    );
    const [list] = lists;
    if (list === undefined) throw new Error('no list');
    return { list, tables, dictionary };
  } finally {
    await pool.close();
  }
}

/** What a run did. */
export interface LinkageReport {
  readonly rowsA: number;
  readonly rowsB: number;
  readonly matches: number;
  readonly reviews: number;
  /** Log2 by which all odds were moved: how many rows have a partner at all. */
  readonly overlapShift: number;
  /** Odds (log2) from which pairs are matches. */
  readonly matchFrom: number;
  readonly clusters?: ClusterCount;
  /** SHA-256 of each packed list, when clusters are asked for. */
  readonly packedHashes?: readonly string[];
  readonly account?: PairAccount;
  /** Accounts of the pairs as written, when asked for. */
  readonly accounts?: readonly PairAccount[];
  /** SHA-256 of the pairs as written. */
  readonly pairsHash: string;
  readonly passes: readonly {
    readonly name: string;
    readonly visited: number;
    readonly scored: number;
    readonly kept: number;
    readonly cutBlocks: number;
    readonly cutPairs: number;
  }[];
  /** Milliseconds by phase. */
  readonly phases: Readonly<Record<string, number>>;
}

/** Runs a job; call it in a thread of its own. */
export async function runLinkage(job: LinkageJob, set: FeatureSet): Promise<LinkageReport> {
  const pool = new WorkerPool(job.features, job.threads);
  try {
    return await linkWith(pool, job, set);
  } finally {
    await pool.close();
  }
}

async function linkWith(pool: WorkerPool, job: LinkageJob, set: FeatureSet): Promise<LinkageReport> {
  const phases: Record<string, number> = {};
  let from = performance.now();
  const phase = (name: string): void => {
    const now = performance.now();
    phases[name] = Math.round(now - from);
    from = now;
  };
  const { tables, lists } = await prepareLists(pool, job, set, phase);
  const [a, b] = lists;
  if (a === undefined) throw new Error('no list');
  await pool.runOnAll({ kind: 'lists', lists: { tables, a, b } });
  const parts: Pairs[] = [];
  const passes: LinkageReport['passes'][number][] = [];
  const cut: Set<number>[] = [];
  for (const [pass, { name }] of set.passes.entries()) {
    const partitions = pool.size;
    const answers = await Promise.all(
      Array.from({ length: partitions }, (_, partition) =>
        pool.run({ kind: 'pass', task: { pass, partition, partitions, cut } }),
      ),
    );
    parts.push(...answers.map(({ pairs }) => pairs));
    passes.push({ name, ...summed(answers.map(({ count }) => count)) });
    cut.push(new Set(answers.flatMap(({ count }) => count.cutKeys)));
  }
  phase('score');
  const pairs = sortedPairs(parts, a.rows);
  parts.length = 0;
  const within = set.openScorer(tables, a.rows, a.rows, true);
  const other = b ?? a;
  const overlapShift = shiftOfOverlap(pairs, a.rows, other.rows, set.overlap(b === undefined));
  moveScores(pairs, overlapShift);
  const scores = afterRivals(pairs, { list: a, scorer: within }, { list: other, scorer: within });
  phase('rivals');
  const matchFrom = job.matchFrom ?? matchThreshold(scores);
  const writer = new PairWriter(job.out);
  let matches = 0;
  let reviews = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    const score = scores[pair] ?? 0;
    if (score < job.reviewFrom) continue;
    const match = score >= matchFrom;
    if (match) matches++;
    else reviews++;
    writer.write(a, pairs.a[pair] ?? 0, other, pairs.b[pair] ?? 0, score, match);
  }
  const pairsHash = writer.finish();
  phase('write');
  const clusters = job.clusters ? clustersOf(pairs, scores, matchFrom, { a, b }, within) : undefined;
  if (clusters !== undefined && job.clustersOut !== undefined)
    writeClusters(job.clustersOut, clusters.roots, { a, b });
  phase('clusters');
  const judge = {
    scorer: set.openScorer(tables, a.rows, other.rows, b === undefined),
    shift: overlapShift,
    within: b === undefined,
  };
  const account = job.explain && accountOf(job.explain, { a, b: other }, pairs, scores, set, judge);
  const accounts = job.explainWritten
    ? writtenAccounts(pairs, scores, job.reviewFrom, { a, b: other }, set, judge)
    : undefined;
  return {
    rowsA: a.rows,
    rowsB: b?.rows ?? 0,
    matches,
    reviews,
    overlapShift,
    matchFrom,
    ...(clusters ? { clusters: clusters.count, packedHashes: lists.map(hashOfList) } : {}),
    ...(account ? { account } : {}),
    ...(accounts ? { accounts } : {}),
    pairsHash,
    passes,
    phases,
  };
}

function hashOfList({ rows, records, idBytes }: PackedList): string {
  const hash = createHash('sha256').update(idBytes);
  const words = rows * STRIDE;
  for (let at = 0; at < words; at += PIECE)
    hash.update(new Uint8Array(records.slice(at, Math.min(words, at + PIECE)).buffer));
  return hash.digest('hex');
}

function summed(counts: readonly PassCount[]): Omit<LinkageReport['passes'][number], 'name'> {
  const sum = { visited: 0, scored: 0, kept: 0, cutBlocks: 0, cutPairs: 0 };
  for (const { visited, scored, kept, cutKeys, cutPairs } of counts) {
    sum.visited += visited;
    sum.scored += scored;
    sum.kept += kept;
    sum.cutBlocks += cutKeys.length;
    sum.cutPairs += cutPairs;
  }
  return sum;
}
