import { IDENTIFYING_ACTOR } from '../../platform/identifying-actor.ts';
import { run, type Services } from '../../platform/use-case.ts';
import { listTenants } from '../obligations/index.ts';
import { makeDueMonth } from './use-cases/make-due-month.ts';

/** Makes the lists of the month in every province; one that fails keeps no other waiting. */
export async function makeDueMonths(services: Services): Promise<void> {
  const failures: unknown[] = [];
  for (const tenantId of await run(services, listTenants, IDENTIFYING_ACTOR, {}))
    await run(
      services,
      makeDueMonth,
      { kind: 'system', id: 'system:memberlists', tenantId, agencyId: null, roles: [], territoryCode: null },
      {},
    ).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, 'memberlists.monthly failed');
}
