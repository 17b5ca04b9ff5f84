import { z } from 'zod';
import type { Job } from '../../../platform/module.ts';
import { run } from '../../../platform/use-case.ts';
import { inEveryProvince } from '../../directory/index.ts';
import { tellFlags } from '../use-cases/tell-flags.ts';

/** Every hour, in every province: what is to be settled in the network is told to whom it belongs. */
export const tellFlagsJob: Job = {
  name: 'network.tell-flags',
  payload: z.looseObject({}),
  schedule: '20 * * * *',
  run: (services) =>
    inEveryProvince(services, { job: 'network.tell-flags', machine: 'system:network' }, (system) =>
      run(services, tellFlags, system, {}),
    ),
};
