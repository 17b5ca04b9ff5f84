import type { Endpoint } from '../platform/endpoint.ts';
import { CLIENT_ENDPOINTS } from './clients.endpoints.ts';
import { DATASET_ENDPOINTS } from './datasets.endpoints.ts';
import { MAPPING_ENDPOINTS } from './mappings.endpoints.ts';
import { SUBMISSION_STEP_ENDPOINTS } from './submission-steps.endpoints.ts';
import { SUBMISSION_ENDPOINTS } from './submissions.endpoints.ts';

/** Every call of the exchange of lists. */
export const EXCHANGE_ENDPOINTS: readonly Endpoint[] = [
  ...DATASET_ENDPOINTS,
  ...SUBMISSION_ENDPOINTS,
  ...SUBMISSION_STEP_ENDPOINTS,
  ...MAPPING_ENDPOINTS,
  ...CLIENT_ENDPOINTS,
];
