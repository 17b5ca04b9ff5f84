import { z } from 'zod';
import type { Job } from '../../../platform/module.ts';
import { systemActor } from '../../../platform/system-actor.ts';
import { findStateFundedFindings } from '../find-findings.ts';

/** After lists changed: who stands twice, who is missing? */
const findJob: Job = {
  name: 'statefunded.find',
  payload: z.object({ tenantId: z.uuid() }),
  run: async (services, { tenantId }: { tenantId: string }) => {
    await findStateFundedFindings(services, systemActor('system:statefunded', tenantId));
  },
};

/** The background work of State-funded lists. */
export const STATEFUNDED_JOBS: readonly Job[] = [findJob];
