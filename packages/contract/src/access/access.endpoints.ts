import type { Endpoint } from '../platform/endpoint.ts';
import { ACCOUNT_ENDPOINTS } from './account.endpoints.ts';
import { SESSION_ENDPOINTS } from './session.endpoints.ts';
import { USERS_ENDPOINTS } from './users.endpoints.ts';

/** Every call of the capability `access`. */
export const ACCESS_ENDPOINTS: readonly Endpoint[] = [
  ...SESSION_ENDPOINTS,
  ...ACCOUNT_ENDPOINTS,
  ...USERS_ENDPOINTS,
];
