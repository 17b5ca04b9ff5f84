import { renameSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ListInput } from '../io/byte-source.ts';
import {
  dedupeEnterprises,
  linkEnterprises,
  type EnterpriseExplanation,
  type EnterprisePair,
  type LinkedEnterprises,
  type LinkEnterprisesOptions,
} from './link-enterprises.ts';
import { pairsCsv } from './pairs-csv.ts';

/** One run on lists of enterprises. */
export interface EnterprisesJob extends LinkEnterprisesOptions {
  readonly a: ListInput;
  /** Undefined: duplicates within `a`. */
  readonly b: ListInput | undefined;
  /** File the pairs are written to; it appears under its name only when whole. */
  readonly out?: string;
  /** Identifiers of a pair to give an account of. */
  readonly explain?: readonly [string, string];
}

/** What a run found. */
export interface EnterprisesReport extends Omit<LinkedEnterprises, 'explain'> {
  /** Null: a list has no such row, or no account was asked for. */
  readonly account: EnterpriseExplanation | null;
}

/** Runs a job in the calling thread. */
export function runEnterprises({ a, b, out, explain, ...options }: EnterprisesJob): EnterprisesReport {
  const { explain: account, ...linked } =
    b === undefined ? dedupeEnterprises(a, options) : linkEnterprises(a, b, options);
  if (out !== undefined) {
    writeFileSync(`${out}.part`, pairsCsv(linked.pairs));
    renameSync(`${out}.part`, out);
  }
  return { ...linked, account: explain === undefined ? null : account(...explain) };
}

/** Runs a job in a thread of its own; the caller's event loop stays free. */
export function startEnterprises(job: EnterprisesJob): Promise<EnterprisesReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./enterprises-worker.ts', import.meta.url), {
      workerData: job,
      execArgv: [],
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`linkage ended with code ${code}`)));
  });
}

/** Number of pairs that are matches. */
export function matchesOf(pairs: readonly EnterprisePair[]): number {
  return pairs.filter(({ decision }) => decision === 'match').length;
}
