import type { Actor } from '@ansinh/domain/kernel';
import { inTransactionAs } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { Services } from '../../../platform/use-case.ts';
import { agencyByCode } from '../db/agencies.repo.ts';
import { machineActor } from './authenticate-client.ts';

/** Returns a program that sends for the agency with this code, no wider than the agency itself. Refused when there is none. */
export async function agencyProgram(
  services: Services,
  system: Actor,
  id: 'machine:cli' | 'machine:folder',
  code: string,
): Promise<Actor> {
  const agencyId = await inTransactionAs(services.pool, system, (tx) => agencyByCode(tx, code));
  if (agencyId === undefined) throw new Refusal('exchange.agency_unknown', { agency: code });
  const scopes = ['exchange.read', 'exchange.submit'];
  return machineActor(id, { tenantId: system.tenantId, agencyId, scopes });
}
