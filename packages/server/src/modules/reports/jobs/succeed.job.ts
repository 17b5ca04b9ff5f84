import { z } from 'zod';
import { IDENTIFYING_ACTOR } from '../../../platform/identifying-actor.ts';
import type { Job } from '../../../platform/module.ts';
import { run } from '../../../platform/use-case.ts';
import { listTenants } from '../../obligations/index.ts';
import { succeedInReports } from '../use-cases/succeed-in-reports.ts';

/** Every hour, in every province: what agencies that ended left goes to their successors. */
export const succeedJob: Job = {
  name: 'reports.succeed',
  payload: z.looseObject({}),
  schedule: '12 * * * *',
  run: async (services) => {
    for (const tenantId of await run(services, listTenants, IDENTIFYING_ACTOR, {}))
      await run(
        services,
        succeedInReports,
        { kind: 'system', id: 'system:reports', tenantId, agencyId: null, roles: [], territoryCode: null },
        {},
      );
  },
};
