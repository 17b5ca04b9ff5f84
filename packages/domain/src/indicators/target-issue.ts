/** What may be wrong with a figure of a plan, or with the plan. */
export const TARGET_ISSUE_CODES = [
  'over-hundred',
  'over-whole',
  'unit-not-there',
  'unit-not-a-part',
  'twice-given',
  'ten-fold',
  'below-reached',
  'no-headroom',
  'parts-differ',
  'denominator-missing',
  'part-missing',
] as const;
export type TargetIssueCode = (typeof TARGET_ISSUE_CODES)[number];

/**
 * refuse: nothing can be saved with it; confirm: a person must say that it is meant before the plan is approved; note: worth
 * knowing.
 */
export type IssueWeight = 'refuse' | 'confirm' | 'note';

export interface TargetIssue {
  readonly code: TargetIssueCode;
  readonly weight: IssueWeight;
  /** Null: of the plan as a whole. */
  readonly unitKey: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}
