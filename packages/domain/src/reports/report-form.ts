/** What the server counts from what is kept, for an agency and a period. Their words and clauses stand in REPORT_MEASURES. */
export const REPORT_MEASURES = [
  'duties.due',
  'duties.done',
  'duties.on-time',
  'duties.late',
  'duties.open',
  'findings.opened',
  'findings.resolved',
  'findings.open',
  'lists.sent',
  'lists.rows',
  'statefunded.people',
  'statefunded.money',
  'cards.issued',
  'outreach.visits',
  'outreach.joined',
  'collection.receipts',
  'collection.money',
] as const;

export type ReportMeasure = (typeof REPORT_MEASURES)[number];

/** Where a figure of a report comes from. */
export type CellSource =
  /** From the figures followed month by month, at the day the data are as of. */
  | {
      readonly kind: 'indicator';
      readonly indicator: string;
      readonly unit: 'own' | 'province';
      readonly part: 'rate' | 'people' | 'base' | 'target' | 'missing';
      /** In a review over years: the figure of that year's last month, not of the report's period. */
      readonly year?: number;
    }
  | { readonly kind: 'measure'; readonly measure: ReportMeasure }
  /** What only the agency knows. The same `figure` in two reports of one agency and period is asked once and used in both. */
  | { readonly kind: 'typed'; readonly figure: string }
  /** From other cells of the report, by their keys. */
  | {
      readonly kind: 'computed';
      readonly operation: 'sum' | 'difference' | 'percent';
      readonly of: readonly string[];
    }
  /** In a consolidated report: from the same cell of the reports that came in. `weight` is the cell a rate is weighed by. */
  | {
      readonly kind: 'gathered';
      readonly cell: string;
      readonly by: 'sum' | 'weighted';
      readonly weight?: string;
    };

/** A column of a table of a report. */
export interface ReportColumn {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
}

/** A row of a table: its cells by column code; a column without one is left blank. */
export interface ReportRow {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  /** "người", "%", "đồng", "đơn vị", "văn bản"... */
  readonly unit: string;
  readonly unitEn: string;
  readonly cells: Readonly<Record<string, CellSource>>;
  readonly provision?: string;
}

/** A table of a report; `landscape` ones are printed as annexes. A table `perAgency` has one row for each agency whose report came in. */
export interface ReportTable {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly landscape?: boolean;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Column code -> cell of the collected reports, one row for each agency. */
  readonly perAgency?: Readonly<Record<string, string>>;
}

/** A section of a report: words with guidance, difficulties with proposals, or tables. */
export interface ReportSection {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly kind: 'text' | 'issues' | 'tables' | 'carrying-out';
  /** What to write, and by which clause. */
  readonly guidance?: string;
  readonly guidanceEn?: string;
  readonly required: boolean;
  readonly tables?: readonly ReportTable[];
  /** In a consolidated report: the sections whose words it collects. */
  readonly gathers?: readonly string[];
  readonly provision?: string;
}

/** What must hold between cells, or between a cell and the period before. */
export interface ReportRule {
  readonly left: string;
  readonly relation: '<=' | '>=' | '=';
  /** Cells that are added up, or one number. */
  readonly right: readonly string[] | number;
  /** 'before': the right side is read from the report of the period before. */
  readonly of?: 'before';
  readonly strict: boolean;
  readonly message: string;
  readonly messageEn: string;
}

/** A report form of a regulation, as its pack has it. */
export interface ReportForm {
  readonly code: string;
  readonly kind: 'unit' | 'consolidated';
  readonly title: string;
  readonly titleEn: string;
  /** The duty its rounds open from; of a consolidated report the duty whose reports it collects. */
  readonly duty: string;
  /** The duty a consolidated report fulfils. */
  readonly fulfils?: string;
  /** Kinds of agencies it is made for; none: all that have no form of their own. */
  readonly for: readonly string[];
  readonly provision: string;
  /** Whom difficulties go to, as the regulation prints it, and its clause. */
  readonly issuesTo?: { readonly name: string; readonly provision: string };
  /** Whom the report is addressed to, as printed. */
  readonly addressee: string;
  /** Years a review over several years looks back on. */
  readonly years?: { readonly from: number; readonly to: number };
  readonly sections: readonly ReportSection[];
  readonly rules: readonly ReportRule[];
}
