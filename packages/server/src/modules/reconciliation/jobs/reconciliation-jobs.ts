import type { Actor } from '@ansinh/domain/kernel';
import { FINDING_SUBJECTS, type FindingSubject } from '@ansinh/domain/reconciliation';
import { z } from 'zod';
import { IDENTIFYING_ACTOR } from '../../../platform/identifying-actor.ts';
import type { Job } from '../../../platform/module.ts';
import { run } from '../../../platform/use-case.ts';
import type { Comparison } from '../engine/comparison.ts';
import { listReconciledTenants, runReconciliation } from '../use-cases/run-reconciliation.ts';

const OfTenant = z.object({
  tenantId: z.uuid(),
  subject: z.enum(FINDING_SUBJECTS).optional(),
  submissionId: z.uuid().optional(),
});

/** Returns who compares the sources of a province when nobody asked. */
export function reconciliationSystem(tenantId: string): Actor {
  return {
    kind: 'system',
    id: 'system:reconciliation',
    tenantId,
    agencyId: null,
    roles: [],
    territoryCode: null,
  };
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
    run: async (services) => {
      const failures: unknown[] = [];
      // A province whose comparison fails must not keep the others waiting.
      for (const tenantId of await run(services, listReconciledTenants, IDENTIFYING_ACTOR, {}))
        await run(services, useCase, reconciliationSystem(tenantId), {}).catch((error: unknown) =>
          failures.push(error),
        );
      if (failures.length > 0) throw new AggregateError(failures, 'reconciliation.nightly failed');
    },
  };
  return [runJob, nightlyJob];
}
