/** What a cell of a dataset holds; each kind has one reading, one check and one way to be shown. */
export const CELL_KINDS = [
  'text',
  'name',
  'integer',
  'decimal',
  'money',
  'percent',
  'date',
  /** A date of which only the year, or month and year, may be known. */
  'partial-date',
  'period',
  'sex',
  'ethnicity',
  'code',
  'yes-no',
  /** CCCD (12 digits) or CMND (9 digits): officials write both in one column. */
  'identity-number',
  'bhxh-number',
  'bhyt-card',
  'tax-code',
  'phone',
  'email',
  'address',
  'territory',
] as const;

export type CellKind = (typeof CELL_KINDS)[number];

/** A rule on one cell beyond its kind. */
export type CellRule =
  | { readonly rule: 'min' | 'max'; readonly value: number }
  | { readonly rule: 'not-after-today' }
  | { readonly rule: 'not-before'; readonly value: string }
  | { readonly rule: 'not-less-than' | 'not-more-than' | 'not-before-column'; readonly column: string };

/** One column of a data contract. */
export interface DatasetColumn {
  /** ASCII snake case, also the hidden field key of the template. */
  readonly key: string;
  readonly header: string;
  readonly headerEn: string;
  /** Other headers that officials' files carry for it. */
  readonly aliases: readonly string[];
  readonly kind: CellKind;
  readonly required: boolean;
  /** Allowed values of a `code` column, with what they mean. */
  readonly codes?: readonly {
    readonly code: string;
    readonly label: string;
    readonly aliases?: readonly string[];
  }[];
  readonly rules?: readonly CellRule[];
  /** Names a person: masked for those who may not read personal data, and every reading is logged. */
  readonly personal?: boolean;
  /** What the template's note says. */
  readonly note?: string;
}

/** What the rows of a dataset are about. */
export type DatasetSubject = 'employer' | 'person' | 'group-count' | 'finding' | 'case' | 'figure';

/** One column contract, shared by the datasets of several regulations. */
export interface DatasetLayout {
  readonly id: string;
  /** Raised when columns change; a submission keeps the version it was checked against. */
  readonly version: number;
  readonly title: string;
  readonly titleEn: string;
  readonly subject: DatasetSubject;
  /** Columns that together name a row; a second row with the same key is refused. Empty: rows have no key. */
  readonly key: readonly string[];
  /** At least one column of each set must be filled in a row. */
  readonly oneOf?: readonly (readonly string[])[];
  readonly columns: readonly DatasetColumn[];
}

/** A dataset that a provision asks for: who sends it follows from the duty, what it holds from the layout. */
export interface DatasetBinding {
  /** Number in the analysis of the regulations: D1 … D40; above, a working file that none asks for. */
  readonly dataset: string;
  readonly title: string;
  readonly titleEn: string;
  readonly layout: string;
  /** The duty whose occurrences a submission satisfies; null where the provision asks for it case by case. */
  readonly duty: string | null;
  readonly provision: string;
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
  readonly cadence:
    'continuous' | 'per-event' | 'on-demand' | 'monthly' | 'quarterly' | 'semiannual' | 'annual';
  /** Registers that accepted rows feed. */
  readonly feeds: readonly ('employers' | 'people' | 'pupils')[];
  /** What the recipient may use it for; written on everything that leaves. */
  readonly purpose: string;
  /** How an open point of the text was settled. */
  readonly note?: string;
}
