import type { Endpoint } from '../platform/endpoint.ts';
import { EVIDENCE_ENDPOINTS } from './evidence.endpoints.ts';
import { OCCURRENCE_ENDPOINTS } from './occurrences.endpoints.ts';
import { OVERVIEW_ENDPOINTS } from './overview.endpoints.ts';

/** Every endpoint of obligations. */
export const OBLIGATIONS_ENDPOINTS: readonly Endpoint[] = [
  ...OVERVIEW_ENDPOINTS,
  ...OCCURRENCE_ENDPOINTS,
  ...EVIDENCE_ENDPOINTS,
];
