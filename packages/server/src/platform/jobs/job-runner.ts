import { Logger, parseCronItems, run as runWorker } from 'graphile-worker';
import type { Pool } from '../database/pool.ts';
import type { Job } from '../module.ts';
import type { Services } from '../use-case.ts';

/** Background work being done; `stop` lets the running task finish. */
export interface JobRunner {
  stop(): Promise<void>;
}

/**
 * Starts background work from the queue in the database. `queuePool` must be the login that owns the queue.
 * A task that fails is tried again later with growing pauses; nothing waits in memory.
 */
export async function startJobs(
  services: Services,
  queuePool: Pool,
  jobs: readonly Job[],
): Promise<JobRunner> {
  const runner = await runWorker({
    pgPool: queuePool,
    concurrency: 2,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') services.log('error', message, { part: 'jobs' });
    }),
    taskList: Object.fromEntries(
      jobs.map((job) => [
        job.name,
        (payload: unknown) => job.run(services, job.payload.parse(payload ?? {}) as never),
      ]),
    ),
    parsedCronItems: parseCronItems(
      jobs.flatMap((job) =>
        job.schedule ? [{ task: job.name, match: job.schedule, options: { backfillPeriod: 0 } }] : [],
      ),
    ),
  });
  return { stop: () => runner.stop() };
}
