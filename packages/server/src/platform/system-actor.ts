import type { Actor } from '@ansinh/domain/kernel';

/** Returns the machine of that name ("system:sweep") at work in a province: of no agency and without a role. */
export function systemActor(id: string, tenantId: string): Actor {
  return { kind: 'system', id, tenantId, agencyId: null, roles: [], territoryCode: null };
}
