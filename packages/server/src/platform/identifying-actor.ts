import type { Actor } from '@ansinh/domain/kernel';

/** Acts above tenants while it is found out or proved who somebody is: sign-in, the session of a request, a forgotten password. */
export const IDENTIFYING_ACTOR: Actor = {
  kind: 'system',
  id: 'system:identify',
  tenantId: '',
  agencyId: null,
  roles: [],
  territoryCode: null,
};
