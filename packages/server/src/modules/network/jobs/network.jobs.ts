import { z } from 'zod';
import { IDENTIFYING_ACTOR } from '../../../platform/identifying-actor.ts';
import type { Job } from '../../../platform/module.ts';
import { run } from '../../../platform/use-case.ts';
import { listNetworkTenants, tellFlags } from '../use-cases/tell-flags.ts';

/** Every hour, in every province: what is to be settled in the network is told to whom it belongs. */
export const tellFlagsJob: Job = {
  name: 'network.tell-flags',
  payload: z.looseObject({}),
  schedule: '20 * * * *',
  run: async (services) => {
    const failures: unknown[] = [];
    // A province that fails must not keep the others waiting.
    for (const tenantId of await run(services, listNetworkTenants, IDENTIFYING_ACTOR, {})) {
      const actor = {
        kind: 'system',
        id: 'system:network',
        tenantId,
        agencyId: null,
        roles: [],
        territoryCode: null,
      } as const;
      await run(services, tellFlags, actor, {}).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, 'network.tell-flags failed');
  },
};
