import type { Actor } from '@ansinh/domain/kernel';
import { systemActor } from '../../platform/system-actor.ts';

/** Returns the actor of background work on lists. */
export function exchangeSystem(tenantId: string): Actor {
  return systemActor('system:exchange', tenantId);
}
