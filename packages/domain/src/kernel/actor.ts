import type { Role } from './role.ts';

/** Who does something: a person in an agency, a program of an agency, or a named system actor (a job, the command line). */
export interface Actor {
  readonly kind: 'person' | 'machine' | 'system';
  /** User id for a person, "client:<id>" for a program, a fixed name such as "system:sweep" otherwise. */
  readonly id: string;
  readonly tenantId: string;
  /** Null only for system actors. */
  readonly agencyId: string | null;
  readonly roles: readonly Role[];
  /** A program may do only what its roles and these permissions both allow. Absent: as the roles say. */
  readonly scopes?: readonly string[];
  /** Territory the person may see; null = all that the agency sees. */
  readonly territoryCode: string | null;
}
