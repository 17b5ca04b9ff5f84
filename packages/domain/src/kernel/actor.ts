import type { Role } from './role.ts';

/** Who does something: a person in an agency, or a named system actor (a job, the command line). */
export interface Actor {
  readonly kind: 'person' | 'system';
  /** User id for a person, a fixed name such as "system:sweep" otherwise. */
  readonly id: string;
  readonly tenantId: string;
  /** Null only for system actors. */
  readonly agencyId: string | null;
  readonly roles: readonly Role[];
  /** Territory the person may see; null = all that the agency sees. */
  readonly territoryCode: string | null;
}
