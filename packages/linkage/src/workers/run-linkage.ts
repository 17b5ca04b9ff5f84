import type { FeatureSet } from '../kernel/feature-set.ts';
import { clustersOf, type ClusterCount } from '../kernel/clusters.ts';
import { afterRivals } from '../kernel/exclusivity.ts';
import { moveScores, shiftOfOverlap } from '../kernel/overlap.ts';
import { accountOf, type PairAccount } from '../kernel/pair-account.ts';
import type { PassCount } from '../kernel/join-pass.ts';
import { sortedPairs, type Pairs } from '../kernel/pair-buffer.ts';
import { sharedWords, STRIDE, type PackedList } from '../kernel/record.ts';
import { openBytes, type ListInput } from '../io/byte-source.ts';
import { asUtf8 } from '../io/list-encoding.ts';
import { readLayout } from '../io/list-layout.ts';
import { partsOf } from '../io/list-parts.ts';
import { PairWriter } from '../io/pair-writer.ts';
import type { PackedPart } from './pack-part.ts';
import { WorkerPool } from './worker-pool.ts';

/** One linkage run, as handed to the coordinating thread. */
export interface LinkageJob {
  readonly features: string;
  readonly a: ListInput;
  /** Undefined: duplicates within `a`. */
  readonly b: ListInput | undefined;
  readonly threads: number;
  readonly out: string | undefined;
  readonly matchFrom: number;
  readonly reviewFrom: number;
  readonly memoryMb: number;
  /** Join the matches to clusters as well. */
  readonly clusters: boolean;
  /** Identifiers of a pair to give an account of. */
  readonly explain?: readonly [string, string];
}

/** Lists that would need more memory than the run may take. */
class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Measured: memory of the process with threads, and bytes of memory a byte of the lists takes at most. */
const BASE_MB = 250;
const BYTES_A_BYTE = 4;

function refuseTooLarge(inputs: readonly ListInput[], memoryMb: number): void {
  let bytes = 0;
  for (const input of inputs) {
    const source = openBytes(input);
    bytes += source.size;
    source.close();
  }
  const needed = Math.ceil(BASE_MB + (bytes * BYTES_A_BYTE) / (1 << 20));
  if (needed > memoryMb)
    throw new TooLarge(
      `Danh sách cần khoảng ${needed} MB, chỉ được dùng ${memoryMb} MB: chia nhỏ danh sách hoặc nâng mức bộ nhớ`,
    );
}

/** What a run did. */
export interface LinkageReport {
  readonly rowsA: number;
  readonly rowsB: number;
  readonly matches: number;
  readonly reviews: number;
  /** Log2 by which all odds were moved: how many rows have a partner at all. */
  readonly overlapShift: number;
  readonly clusters?: ClusterCount;
  readonly account?: PairAccount;
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
  const inputs = job.b === undefined ? [job.a] : [job.a, job.b];
  refuseTooLarge(inputs, job.memoryMb);
  const perList = Math.ceil(pool.size / inputs.length);
  const packed = await Promise.all(inputs.map((input) => packList(pool, input, set, perList)));
  phase('read');
  const { tables, remaps } = set.mergeDictionaries(packed.flat().map(({ dictionary }) => dictionary));
  phase('merge');
  const counts: Promise<null>[] = [];
  let part = 0;
  const lists = packed.map((parts) => {
    for (const { records, rows, dictionary } of parts) {
      const remap = remaps[part++] ?? {};
      // Forms are in the remap already.
      const own = { tails: dictionary['tails'] ?? [] };
      counts.push(pool.run({ kind: 'count', records, from: 0, to: rows, dictionary: own, remap, tables }));
    }
    return parts;
  });
  await Promise.all(counts);
  const whole = lists.map(joinParts);
  packed.length = 0;
  await Promise.all(
    whole.flatMap(({ records, rows }) =>
      ranges(rows, pool.size).map(([start, end]) =>
        pool.run({ kind: 'key', records, from: start, to: end, tables }),
      ),
    ),
  );
  phase('key');
  const [a, b] = whole;
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
  const writer = new PairWriter(job.out);
  let matches = 0;
  let reviews = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    const score = scores[pair] ?? 0;
    if (score < job.reviewFrom) continue;
    const match = score >= job.matchFrom;
    if (match) matches++;
    else reviews++;
    writer.write(a, pairs.a[pair] ?? 0, other, pairs.b[pair] ?? 0, score, match);
  }
  const pairsHash = writer.finish();
  phase('write');
  const clusters = job.clusters ? clustersOf(pairs, scores, job.matchFrom, { a, b }, within) : undefined;
  phase('clusters');
  const account =
    job.explain &&
    accountOf(job.explain, { a, b: other }, pairs, scores, set, {
      scorer: set.openScorer(tables, a.rows, other.rows, b === undefined),
      shift: overlapShift,
    });
  return {
    rowsA: a.rows,
    rowsB: b?.rows ?? 0,
    matches,
    reviews,
    overlapShift,
    ...(clusters ? { clusters } : {}),
    ...(account ? { account } : {}),
    pairsHash,
    passes,
    phases,
  };
}

async function packList(
  pool: WorkerPool,
  input: ListInput,
  set: FeatureSet,
  parts: number,
): Promise<PackedPart[]> {
  const bytes = asUtf8(input);
  const layout = readLayout(bytes, set.columns);
  const ranges = partsOf(bytes, layout, Math.max(1 << 20, Math.ceil((layout.to - layout.from) / parts)));
  return Promise.all(
    ranges.map((range) =>
      pool.run({
        kind: 'pack',
        part: { input: bytes, range, delimiter: layout.delimiter, slots: layout.slots },
      }),
    ),
  );
}

function ranges(rows: number, count: number): [number, number][] {
  const size = Math.max(1, Math.ceil(rows / count));
  return Array.from({ length: Math.ceil(rows / size) }, (_, at) => [
    at * size,
    Math.min(rows, (at + 1) * size),
  ]);
}

function joinParts(parts: readonly PackedPart[]): PackedList {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const records = sharedWords(rows * STRIDE);
  const idEnds = new Uint32Array(rows + 1);
  const idBytes = new Uint8Array(parts.reduce((sum, part) => sum + part.idBytes.length, 0));
  let row = 0;
  let byte = 0;
  for (const part of parts) {
    records.set(part.records.subarray(0, part.rows * STRIDE), row * STRIDE);
    idBytes.set(part.idBytes, byte);
    for (let own = 1; own <= part.rows; own++) idEnds[row + own] = byte + (part.idEnds[own] ?? 0);
    row += part.rows;
    byte += part.idBytes.length;
  }
  return { rows, records, idBytes, idEnds };
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
