import { z } from 'zod';
import type { Job } from '../../../platform/module.ts';
import { systemActor } from '../../../platform/system-actor.ts';
import { deliverLists } from '../deliver-lists.ts';
import { makeDueMonths } from '../make-due-months.ts';

/** On the first days of a month: every province that has people gets the month's lists. A second run finds nothing to do. */
const monthlyLists: Job = {
  name: 'memberlists.monthly',
  payload: z.looseObject({}),
  // 01:20 in Vietnam on the first three days, so that a machine that was off catches up.
  schedule: '20 18 1-3 * *',
  run: async (services) => makeDueMonths(services),
};

/** Lists that wait to be handed to communes. */
const deliverJob: Job = {
  name: 'memberlists.deliver',
  payload: z.object({ tenantId: z.uuid() }),
  run: async (services, { tenantId }: { tenantId: string }) => {
    await deliverLists(services, systemActor('system:memberlists', tenantId));
  },
};

/** The background work of the monthly lists. */
export const MEMBERLISTS_JOBS: readonly Job[] = [monthlyLists, deliverJob];
