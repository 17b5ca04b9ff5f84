import type { DeadlineRule, Recurrence } from '../obligations/index.ts';

/** A duty as a person edits it before it is confirmed. Agency names stand as printed. */
export interface DutyDraft {
  readonly id: string;
  readonly provisionId: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly recipient: readonly string[];
  readonly executor: readonly string[];
  readonly action: string;
  /** Verbatim words of the provision, white space collapsed. */
  readonly quote: string;
  readonly schemes: readonly string[];
  readonly recurrence: Recurrence;
  readonly deadline: DeadlineRule | null;
  readonly deliverable: string | null;
  readonly binding: 'order' | 'request' | 'agreement';
}
