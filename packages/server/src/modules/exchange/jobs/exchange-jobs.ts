import { z } from 'zod';
import type { Job } from '../../../platform/module.ts';
import { run, type Services } from '../../../platform/use-case.ts';
import { checkSubmission } from '../checking/check-submission.ts';
import type { Feeds } from '../feeds.ts';
import { exchangeSystem } from '../exchange-system.ts';
import { watchFolder } from '../folder/watch-folder.ts';
import { readPackDatasets } from '../packs/read-pack-datasets.ts';
import { clearSubmission, feedSubmission } from '../use-cases/settle-rows.ts';
import { loadDatasets } from '../use-cases/load-datasets.ts';

const OfSubmission = z.object({ tenantId: z.uuid(), submissionId: z.uuid() });
type OfSubmission = z.output<typeof OfSubmission>;

const checkJob: Job = {
  name: 'exchange.check',
  payload: OfSubmission,
  run: (services, { tenantId, submissionId }: OfSubmission) =>
    checkSubmission(services, exchangeSystem(tenantId), submissionId),
};

const clearJob: Job = {
  name: 'exchange.clear',
  payload: OfSubmission,
  run: async (services, { tenantId, submissionId }: OfSubmission) => {
    await run(services, clearSubmission, exchangeSystem(tenantId), { id: submissionId });
  },
};

const loadJob: Job = {
  name: 'exchange.load-datasets',
  payload: z.object({ tenantId: z.uuid(), packId: z.string() }),
  run: async (services, { tenantId, packId }: { tenantId: string; packId: string }) => {
    await run(services, loadDatasets, exchangeSystem(tenantId), { pack: await readPackDatasets(packId) });
  },
};

/** Every minute: files that agencies dropped. */
const folderJob: Job = {
  name: 'exchange.watch-folder',
  payload: z.looseObject({}),
  schedule: '* * * * *',
  run: async (services) => {
    await watchFolder(services);
  },
};

/** Returns the background work of the exchange; `feeds` are the registers installed. */
export function exchangeJobs(feeds: Feeds): Job[] {
  const feedJob: Job = {
    name: 'exchange.feed',
    payload: OfSubmission,
    run: (services: Services, { tenantId, submissionId }: OfSubmission) =>
      run(services, feedSubmission(feeds), exchangeSystem(tenantId), { id: submissionId }),
  };
  return [checkJob, clearJob, loadJob, folderJob, feedJob];
}
