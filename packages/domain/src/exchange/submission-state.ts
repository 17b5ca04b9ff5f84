/** Where a submission stands, from its first byte to the recipient's answer. */
export const SUBMISSION_STATES = [
  'receiving',
  'checking',
  'mapping',
  'checked',
  'confirmed',
  'accepted',
  'returned',
  'cancelled',
  'failed',
] as const;

export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** The sender has stated it: it has a receipt, and its recipients see it. */
export const STATED_STATES: readonly SubmissionState[] = ['confirmed', 'accepted', 'returned'];

/** What the rules need to know of a submission. */
export interface SubmissionFacts {
  readonly state: SubmissionState;
  readonly senderId: string;
  readonly recipientIds: readonly string[];
  readonly rowsGood: number | null;
  readonly rowsBad: number | null;
  /** A later list of the same period took its place. */
  readonly replaced: boolean;
}
