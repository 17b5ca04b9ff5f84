import type { Actor } from '@ansinh/domain/kernel';
import { Refusal } from './refusal.ts';

/** Returns who acts, with the agency he acts for. @throws Refusal platform.forbidden where he acts for none */
export function actingAgency({ tenantId, agencyId, id }: Actor): {
  readonly tenantId: string;
  readonly agencyId: string;
  readonly id: string;
} {
  if (agencyId === null) throw new Refusal('platform.forbidden');
  return { tenantId, agencyId, id };
}
