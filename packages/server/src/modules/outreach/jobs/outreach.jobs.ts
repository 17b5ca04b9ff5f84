import { z } from 'zod';
import type { Job } from '../../../platform/module.ts';
import { run } from '../../../platform/use-case.ts';
import { inEveryProvince } from '../../directory/index.ts';
import { sweepOutreach } from '../use-cases/sweep.ts';

/** Every quarter of an hour, in every province: what the lists let go is taken back, old copies of people are wiped. */
export const sweepOutreachJob: Job = {
  name: 'outreach.sweep',
  payload: z.looseObject({}),
  schedule: '*/15 * * * *',
  run: (services) =>
    inEveryProvince(services, { job: 'outreach.sweep', machine: 'system:sweep' }, (system) =>
      run(services, sweepOutreach, system, {}),
    ),
};
