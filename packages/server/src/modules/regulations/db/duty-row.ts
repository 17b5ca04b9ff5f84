import type { DutyFieldsSchema } from '@ansinh/contract/regulations/duty.schemas';
import type { z } from 'zod';
import type { StoredPolicy } from '../regulation-row.ts';

/** What a person may write into a duty. */
export type DutyFields = z.output<typeof DutyFieldsSchema>;

export type DutyState = 'draft' | 'confirmed' | 'rejected' | 'replaced';

/** A duty as stored. */
export interface DutyRow extends DutyFields {
  readonly id: string;
  readonly regulationId: string;
  readonly provisionId: string;
  readonly citation: string;
  readonly code: string;
  readonly ord: number;
  readonly state: DutyState;
  readonly confidence: number;
  readonly why: readonly string[];
  readonly schedulePolicy: StoredPolicy;
  readonly sameAs: string | null;
  readonly replacedBy: readonly string[];
  readonly version: number;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly confirmedAt: string | null;
}

/** What a duty is stored with the first time. */
export interface NewDuty extends DutyFields {
  readonly id: string;
  readonly provisionId: string;
  readonly code: string;
  readonly ord: number;
  readonly state: 'draft' | 'confirmed';
  readonly confidence: number;
  readonly why: readonly string[];
  readonly schedulePolicy: StoredPolicy;
  readonly sameAs: string | null;
}
