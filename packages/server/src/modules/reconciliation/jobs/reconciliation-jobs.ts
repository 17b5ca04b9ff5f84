import type { Actor } from '@ansinh/domain/kernel';
import { FINDING_SUBJECTS, type FindingSubject } from '@ansinh/domain/reconciliation';
import { z } from 'zod';
import type { Job } from '../../../platform/module.ts';
import { systemActor } from '../../../platform/system-actor.ts';
import { run } from '../../../platform/use-case.ts';
import { inEveryProvince } from '../../directory/index.ts';
import type { Comparison } from '../engine/comparison.ts';
import { runReconciliation } from '../use-cases/run-reconciliation.ts';

const OfTenant = z.object({
  tenantId: z.uuid(),
  subject: z.enum(FINDING_SUBJECTS).optional(),
  submissionId: z.uuid().optional(),
});

const MACHINE = 'system:reconciliation';

/** Returns who compares the sources of a province when nobody asked. */
export function reconciliationSystem(tenantId: string): Actor {
  return systemActor(MACHINE, tenantId);
}

/** Returns the background work: a comparison after lists came in, and one a night for what only time changes. */
export function reconciliationJobs(comparisons: readonly Comparison[]): Job[] {
  const useCase = runReconciliation(comparisons);
  const runJob: Job = {
    name: 'reconciliation.run',
    payload: OfTenant,
    run: async (
      services,
      { tenantId, ...input }: { tenantId: string; subject?: FindingSubject; submissionId?: string },
    ) => {
      await run(services, useCase, reconciliationSystem(tenantId), input);
    },
  };
  const nightlyJob: Job = {
    name: 'reconciliation.nightly',
    payload: z.looseObject({}),
    schedule: '30 20 * * *',
    run: (services) =>
      inEveryProvince(services, { job: 'reconciliation.nightly', machine: MACHINE }, (system) =>
        run(services, useCase, system, {}),
      ),
  };
  return [runJob, nightlyJob];
}
