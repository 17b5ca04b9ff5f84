import type { Actor } from '@ansinh/domain/kernel';
import { z } from 'zod';
import { IDENTIFYING_ACTOR } from '../../../platform/identifying-actor.ts';
import type { Job } from '../../../platform/module.ts';
import { run } from '../../../platform/use-case.ts';
import { closeDuties } from '../use-cases/close-duties.ts';
import { listTenants } from '../use-cases/list-tenants.ts';
import { planObligations } from '../use-cases/plan-obligations.ts';
import { sendNotices } from '../use-cases/send-notices.ts';
import { sweepObligations } from '../use-cases/sweep-obligations.ts';

const OfTenant = z.object({ tenantId: z.uuid() });
const CloseRequest = OfTenant.extend({ dutyIds: z.array(z.uuid()), reason: z.string() });
const PlanRequest = OfTenant.extend({
  regulationId: z.uuid().optional(),
  reason: z.string().optional(),
});

function systemOf(tenantId: string, id: string): Actor {
  return { kind: 'system', id, tenantId, agencyId: null, roles: [], territoryCode: null };
}

/** A regulation came into work or changed, or a day off did: the calendar follows, then what time changes. */
const planJob: Job = {
  name: 'obligations.plan',
  payload: PlanRequest,
  run: async (services, { tenantId, ...wanted }: z.output<typeof PlanRequest>) => {
    const actor = systemOf(tenantId, 'system:plan');
    await run(services, planObligations, actor, wanted);
    await run(services, sweepObligations, actor, {});
  },
};

/** Duties were taken back: what is open of them is closed with the reason. */
const closeDutiesJob: Job = {
  name: 'obligations.close-duties',
  payload: CloseRequest,
  run: async (services, { tenantId, ...wanted }: z.output<typeof CloseRequest>) => {
    await run(services, closeDuties, systemOf(tenantId, 'system:plan'), wanted);
  },
};

/** Every five minutes, in every province. */
const sweepJob: Job = {
  name: 'obligations.sweep',
  payload: z.looseObject({}),
  schedule: '*/5 * * * *',
  run: async (services) => {
    const failures: unknown[] = [];
    // A province whose sweep fails must not keep the others waiting.
    for (const tenantId of await run(services, listTenants, IDENTIFYING_ACTOR, {}))
      await run(services, sweepObligations, systemOf(tenantId, 'system:sweep'), {}).catch((error: unknown) =>
        failures.push(error),
      );
    if (failures.length > 0) throw new AggregateError(failures, 'obligations.sweep failed');
  },
};

const sendNoticesJob: Job = {
  name: 'obligations.send-notices',
  payload: OfTenant,
  run: async (services, { tenantId }: { tenantId: string }) => {
    while ((await run(services, sendNotices, systemOf(tenantId, 'system:mail'), {})).more);
  },
};

/** The background work of obligations. */
export const OBLIGATION_JOBS: readonly Job[] = [planJob, closeDutiesJob, sweepJob, sendNoticesJob];
