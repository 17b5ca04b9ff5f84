import { z } from 'zod';
import type { Job } from '../../../platform/module.ts';
import { run } from '../../../platform/use-case.ts';
import { inEveryProvince } from '../../directory/index.ts';
import { succeedInReports } from '../use-cases/succeed-in-reports.ts';

/** Every hour, in every province: what agencies that ended left goes to their successors. */
export const succeedJob: Job = {
  name: 'reports.succeed',
  payload: z.looseObject({}),
  schedule: '12 * * * *',
  run: (services) =>
    inEveryProvince(services, { job: 'reports.succeed', machine: 'system:reports' }, (system) =>
      run(services, succeedInReports, system, {}),
    ),
};
