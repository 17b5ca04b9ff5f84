/** What can be wrong with one cell or one row. */
export const CELL_ISSUE_CODES = [
  'required',
  'one-of-empty',
  'duplicate-key',
  'text-too-long',
  'text-broken',
  'formula-error',
  'not-a-number',
  'not-an-integer',
  'number-rounded',
  'number-too-large',
  'below-minimum',
  'above-maximum',
  'not-a-date',
  'date-incomplete',
  'date-no-such-day',
  'date-month-day-swapped',
  'date-year-guessed',
  'date-after-today',
  'date-too-early',
  'date-before-column',
  'less-than-column',
  'more-than-column',
  'not-a-period',
  'sex-unknown',
  'ethnicity-unknown',
  'code-unknown',
  'yes-no-unknown',
  'digits-rounded',
  'digits-zero-lost',
  'digits-length',
  'digits-not-digits',
  'identity-place-unknown',
  'identity-year-future',
  'identity-sex-differs',
  'identity-birth-differs',
  'card-form',
  'tax-check-digit',
  'phone-form',
  'email-form',
  'name-has-digits',
] as const;

export type CellIssueCode = (typeof CELL_ISSUE_CODES)[number];

/** One thing that is wrong with a cell. */
export interface CellProblem {
  readonly code: CellIssueCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The one way to put it right, where there is one: what the cell would hold. */
  readonly repair?: string;
  /** The row may be stated all the same. */
  readonly warning?: true;
}

/** What a cell holds in the form the platform keeps, and what is wrong with it. */
export interface CellReading {
  readonly value: string | null;
  readonly problem?: CellProblem;
}

/** Reads a cell that is not empty and was cleaned by `cleanCell`. */
export type CellReader = (text: string) => CellReading;

/** Returns a reading that keeps what was written and says what is wrong with it. */
export function wrong(value: string, code: CellIssueCode, more: Omit<CellProblem, 'code'> = {}): CellReading {
  return { value, problem: { code, ...more } };
}
