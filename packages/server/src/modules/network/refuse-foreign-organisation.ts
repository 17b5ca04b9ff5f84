import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { leadsNetwork } from './db/network-facts.repo.ts';

/** Refuses whoever neither is of the organisation nor leads the network of the province. */
export async function refuseForeignOrganisation(
  tx: Tx,
  actor: Actor,
  agencyId: string | null,
): Promise<void> {
  if (agencyId !== null && agencyId === actor.agencyId) return;
  if (!(await leadsNetwork(tx))) throw new Refusal('network.organisation_not_yours');
}
