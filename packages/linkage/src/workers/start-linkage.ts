import { Worker } from 'node:worker_threads';
import type { WarmList } from './prepare-lists.ts';
import type { CoordinatorJob, LinkageJob, LinkageReport, PackingJob } from './run-linkage.ts';

/** Links in threads of its own; the caller's event loop stays free. */
export function startLinkage(job: Omit<LinkageJob, 'kind'>): Promise<LinkageReport> {
  return start<LinkageReport>({ kind: 'link', ...job });
}

/** Packs a list in threads of its own. */
export function startPacking(job: Omit<PackingJob, 'kind'>): Promise<WarmList> {
  return start<WarmList>({ kind: 'pack', ...job });
}

function start<Answer>(job: CoordinatorJob): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Flags of the caller ("--input-type", a test runner's) are none of the thread's.
    const worker = new Worker(new URL('./coordinator-worker.ts', import.meta.url), {
      workerData: job,
      execArgv: [],
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`linkage ended with code ${code}`)));
  });
}
