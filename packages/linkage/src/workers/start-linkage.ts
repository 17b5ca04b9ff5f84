import { Worker } from 'node:worker_threads';
import type { LinkageJob, LinkageReport } from './run-linkage.ts';

/** Runs a job in threads of its own; the caller's event loop stays free. */
export function startLinkage(job: LinkageJob): Promise<LinkageReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./coordinator-worker.ts', import.meta.url), {
      workerData: job,
      execArgv: [],
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`linkage ended with code ${code}`));
    });
  });
}
