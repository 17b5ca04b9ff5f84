import type { Actor } from '@ansinh/domain/kernel';

/** Acts above tenants: lists them, makes them. For the composition root only. */
export const PLATFORM_ACTOR: Actor = {
  kind: 'system',
  id: 'system:platform',
  tenantId: '',
  agencyId: null,
  roles: [],
  territoryCode: null,
};
