import type { DeadlineRule, Recurrence, SchedulePolicy } from '@ansinh/domain/obligations';
import type { DutyRole } from './db/duty-parties.repo.ts';
import type { ScopeTerritory, StoredPolicy } from './regulation-row.ts';

/** Whom a printed name of a duty stands for; both null: nobody yet. */
export interface ConfirmedParty {
  readonly role: DutyRole;
  readonly ord: number;
  readonly printed: string;
  readonly agencyId: string | null;
  readonly groupCode: string | null;
}

/** What a duty's calendar depends on and what its occurrences show. Dates ISO. */
export interface ConfirmedDuty {
  readonly id: string;
  /** "d24.1#1": stable within the regulation. */
  readonly code: string;
  readonly provisionId: string;
  readonly citation: string;
  readonly action: string;
  readonly quote: string;
  readonly deliverable: string | null;
  readonly schemes: readonly string[];
  readonly recurrence: Recurrence;
  readonly deadline: DeadlineRule | null;
  readonly binding: 'order' | 'request' | 'agreement';
  /** Another duty that asks for the same thing. */
  readonly sameAs: string | null;
  readonly changedAt: string;
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly packId: string | null;
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
  /** Last day the regulation itself sets; null: none. */
  readonly expiresOn: string | null;
  /** First day the duty's provision no longer applies because of another regulation; null: none. */
  readonly repealedOn: string | null;
  /** First due day that is followed here; null: no limit. */
  readonly trackedFrom: string | null;
  readonly scope: ScopeTerritory | null;
  /** What the province settled, the duty's own choices over those of its regulation. */
  readonly policy: Partial<SchedulePolicy>;
  readonly parties: readonly ConfirmedParty[];
}

/** A duty as stored, before its policy is put together. */
export type ConfirmedDutyRow = Omit<ConfirmedDuty, 'policy'> & {
  readonly ownPolicy: StoredPolicy;
  readonly regulationPolicy: StoredPolicy;
};

/** Which duties are wanted; absent: all. */
export interface DutyFilters {
  readonly regulationId?: string;
  readonly packId?: string;
  /** ISO instant. */
  readonly changedSince?: string;
  readonly dutyIds?: readonly string[];
}
