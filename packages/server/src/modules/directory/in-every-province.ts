import type { Actor } from '@ansinh/domain/kernel';
import { IDENTIFYING_ACTOR } from '../../platform/identifying-actor.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { run, type Services } from '../../platform/use-case.ts';
import { listTenants } from './use-cases/list-tenants.ts';

/**
 * Does a job in every province as the machine of that name. A province that fails keeps no other waiting.
 * @throws AggregateError with what failed, once all had their turn
 */
export async function inEveryProvince(
  services: Services,
  { job, machine }: { readonly job: string; readonly machine: string },
  work: (system: Actor) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const tenantId of await run(services, listTenants, IDENTIFYING_ACTOR, {}))
    await work(systemActor(machine, tenantId)).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, `${job} failed`);
}
