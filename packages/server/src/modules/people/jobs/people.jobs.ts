import { z } from 'zod';
import type { Job } from '../../../platform/module.ts';
import { systemActor } from '../../../platform/system-actor.ts';
import { findDuplicates } from '../linking/find-duplicates.ts';

/** After lists came in: who was entered twice? */
const findDuplicatesJob: Job = {
  name: 'people.find-duplicates',
  payload: z.object({ tenantId: z.uuid() }),
  run: async (services, { tenantId }: { tenantId: string }) => {
    await findDuplicates(services, systemActor('system:linkage', tenantId));
  },
};

/** The background work of the register of people. */
export const PEOPLE_JOBS: readonly Job[] = [findDuplicatesJob];
