import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  listRunsEndpoint,
  requestRunEndpoint,
} from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { keepsFindings } from '../db/keeper.repo.ts';
import { listRuns } from '../db/runs.repo.ts';

/** Comparisons made so far. */
export const listReconciliationRuns = useCase({
  name: 'reconciliation.runs',
  access: 'findings.read',
  input: inputOf(listRunsEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => ({ items: await listRuns(tx, input.limit) }),
});

/** Asks for a comparison of everything. */
export const requestRun = useCase({
  name: 'reconciliation.request-run',
  access: 'findings.manage',
  input: inputOf(requestRunEndpoint),
  audit: 'write',
  run: async ({ tx, actor, enqueue }) => {
    if (!(await keepsFindings(tx))) throw new Refusal('reconciliation.keeper_only');
    for (const subject of ['employer', 'person'])
      await enqueue(
        'reconciliation.run',
        { tenantId: actor.tenantId, subject },
        { key: `reconciliation.run:${subject}:${actor.tenantId}` },
      );
    return { requested: true };
  },
});
