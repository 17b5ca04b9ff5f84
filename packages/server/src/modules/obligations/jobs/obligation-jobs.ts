import { z } from 'zod';
import type { Job } from '../../../platform/module.ts';
import { systemActor } from '../../../platform/system-actor.ts';
import { run } from '../../../platform/use-case.ts';
import { inEveryProvince } from '../../directory/index.ts';
import { closeDuties } from '../use-cases/close-duties.ts';
import { planObligations } from '../use-cases/plan-obligations.ts';
import { sendNotices } from '../use-cases/send-notices.ts';
import { sweepObligations } from '../use-cases/sweep-obligations.ts';

const OfTenant = z.object({ tenantId: z.uuid() });
const CloseRequest = OfTenant.extend({ dutyIds: z.array(z.uuid()), reason: z.string() });
const PlanRequest = OfTenant.extend({
  regulationId: z.uuid().optional(),
  reason: z.string().optional(),
});

/** A regulation came into work or changed, or a day off did: the calendar follows, then what time changes. */
const planJob: Job = {
  name: 'obligations.plan',
  payload: PlanRequest,
  run: async (services, { tenantId, ...wanted }: z.output<typeof PlanRequest>) => {
    const actor = systemActor('system:plan', tenantId);
    await run(services, planObligations, actor, wanted);
    await run(services, sweepObligations, actor, {});
  },
};

/** Duties were taken back: what is open of them is closed with the reason. */
const closeDutiesJob: Job = {
  name: 'obligations.close-duties',
  payload: CloseRequest,
  run: async (services, { tenantId, ...wanted }: z.output<typeof CloseRequest>) => {
    await run(services, closeDuties, systemActor('system:plan', tenantId), wanted);
  },
};

/** Every five minutes, in every province. */
const sweepJob: Job = {
  name: 'obligations.sweep',
  payload: z.looseObject({}),
  schedule: '*/5 * * * *',
  run: (services) =>
    inEveryProvince(services, { job: 'obligations.sweep', machine: 'system:sweep' }, (system) =>
      run(services, sweepObligations, system, {}),
    ),
};

const sendNoticesJob: Job = {
  name: 'obligations.send-notices',
  payload: OfTenant,
  run: async (services, { tenantId }: { tenantId: string }) => {
    while ((await run(services, sendNotices, systemActor('system:mail', tenantId), {})).more);
  },
};

/** The background work of obligations. */
export const OBLIGATION_JOBS: readonly Job[] = [planJob, closeDutiesJob, sweepJob, sendNoticesJob];
