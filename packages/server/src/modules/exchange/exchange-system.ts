import type { Actor } from '@ansinh/domain/kernel';

/** Returns the actor of background work on lists. */
export function exchangeSystem(tenantId: string): Actor {
  return { kind: 'system', id: 'system:exchange', tenantId, agencyId: null, roles: [], territoryCode: null };
}
