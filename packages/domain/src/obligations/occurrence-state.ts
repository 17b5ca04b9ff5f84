/** Where the work of an occurrence stands. Late and overdue are no states: they are derived, see timeliness.rules.ts. */
export const OCCURRENCE_STATES = [
  'upcoming',
  'open',
  'waiting',
  'submitted',
  'returned',
  'accepted',
  'nothing_to_report',
  'cancelled',
] as const;

export type OccurrenceState = (typeof OCCURRENCE_STATES)[number];

/** States in which the lead agency still owes the work. */
export const OWED_STATES: ReadonlySet<OccurrenceState> = new Set(['upcoming', 'open', 'waiting', 'returned']);

/** What a rule about one occurrence needs to know of it. */
export interface OccurrenceFacts {
  readonly state: OccurrenceState;
  readonly leadAgencyId: string;
  /** Empty when the regulation names no addressee; the lead's own approver then accepts. */
  readonly recipientAgencyIds: readonly string[];
  readonly coordinatingAgencyIds: readonly string[];
  /** ISO date, null without a term. */
  readonly due: string | null;
  /** The lead agency wants its approver to hand over. */
  readonly needsApproval: boolean;
}
