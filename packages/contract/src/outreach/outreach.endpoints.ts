import type { Endpoint } from '../platform/endpoint.ts';
import { FIELD_ENDPOINTS } from './field.endpoints.ts';
import { SHARING_ENDPOINTS } from './sharing.endpoints.ts';
import { TASK_ENDPOINTS } from './tasks.endpoints.ts';

/** Calls of going to people's doors: sharing out, following up, and the phone at the door. */
export const OUTREACH_ENDPOINTS: readonly Endpoint[] = [
  ...FIELD_ENDPOINTS,
  ...TASK_ENDPOINTS,
  ...SHARING_ENDPOINTS,
];
