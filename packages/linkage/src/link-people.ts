import { availableParallelism } from 'node:os';
import type { ListInput } from './io/byte-source.ts';
import type { PairAccount } from './kernel/pair-account.ts';
import { explainPeople, fieldInWords } from './people/explain-people.ts';
import type { LinkageJob, LinkageReport } from './workers/run-linkage.ts';
import { startLinkage } from './workers/start-linkage.ts';

export { fieldInWords };
export type { PairAccount };

/** Score (log2 odds) from which a clerk sees a pair; what is linked with nobody looking is chosen by the lists' own scores. */
export const REVIEW_FROM = -4;

/** How a run is to be done. */
export interface LinkOptions {
  /** File the pairs are written to: `id_a,id_b,score,decision`. */
  readonly out?: string;
  /** Worker threads; the result does not depend on it. */
  readonly threads?: number;
  /** Memory the run may take, in MB (default 4096); lists that need more are refused before work starts. */
  readonly memoryMb?: number;
  /** Also join the matches to clusters, rows that exclude each other kept apart. */
  readonly clusters?: boolean;
  /** File the clusters are written to: `cluster,list,id`. */
  readonly clustersOut?: string;
  /** Also report why each written pair has its score. */
  readonly explain?: boolean;
  /** Score from which pairs are matches; left out, so that at most one in a thousand of them is expected to be wrong. */
  readonly match?: number;
  readonly review?: number;
}

/** Returns why a pair of two lists (or of one, with `b` undefined) has its score; undefined when a row is not there. */
export async function explainPair(
  a: ListInput,
  b: ListInput | undefined,
  ids: readonly [string, string],
  options: LinkOptions = {},
): Promise<{ readonly account: PairAccount; readonly text: string } | undefined> {
  const { account, matchFrom } = await startLinkage({ ...jobOf(a, b, options), explain: ids });
  return account && { account, text: explainPeople(account, matchFrom) };
}

/** Address of the feature set of people. */
export const PEOPLE = new URL('./people/people-features.ts', import.meta.url).href;

/** Links the people of two lists (paths of CSV files, or their bytes). */
export function linkPeople(a: ListInput, b: ListInput, options: LinkOptions = {}): Promise<LinkageReport> {
  return startLinkage(jobOf(a, b, options));
}

/** Finds the people who stand more than once in a list. */
export function dedupePeople(a: ListInput, options: LinkOptions = {}): Promise<LinkageReport> {
  return startLinkage(jobOf(a, undefined, options));
}

/** Returns the job of a run. */
export function jobOf(
  a: ListInput,
  b: ListInput | undefined,
  { out, threads, memoryMb, clusters, clustersOut, explain, match, review }: LinkOptions,
): Omit<LinkageJob, 'kind'> {
  return {
    features: PEOPLE,
    a,
    b,
    threads: threads ?? Math.min(8, availableParallelism()),
    out,
    memoryMb: memoryMb ?? 4096,
    clusters: clusters ?? clustersOut !== undefined,
    clustersOut,
    explainWritten: explain ?? false,
    matchFrom: match,
    reviewFrom: review ?? REVIEW_FROM,
  };
}
