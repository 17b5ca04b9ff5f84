import { z } from 'zod';
import { IDENTIFYING_ACTOR } from '../../../platform/identifying-actor.ts';
import type { Job } from '../../../platform/module.ts';
import { run } from '../../../platform/use-case.ts';
import { listSweptTenants, sweepOutreach } from '../use-cases/sweep.ts';

/** Every quarter of an hour, in every province: what the lists let go is taken back, old copies of people are wiped. */
export const sweepOutreachJob: Job = {
  name: 'outreach.sweep',
  payload: z.looseObject({}),
  schedule: '*/15 * * * *',
  run: async (services) => {
    const failures: unknown[] = [];
    // A province whose sweep fails must not keep the others waiting.
    for (const tenantId of await run(services, listSweptTenants, IDENTIFYING_ACTOR, {})) {
      const actor = {
        kind: 'system',
        id: 'system:sweep',
        tenantId,
        agencyId: null,
        roles: [],
        territoryCode: null,
      } as const;
      await run(services, sweepOutreach, actor, {}).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, 'outreach.sweep failed');
  },
};
