import type { IssueItem } from '@ansinh/contract/reports/reports.schemas';

/** A report of a round as it was last sent. */
export interface SentHead {
  readonly reportId: string;
  readonly revision: number;
}

/** A report of a round that counts, and who signed it. */
export interface SentReport extends SentHead {
  readonly agencyId: string;
  readonly signer: string;
  readonly submittedAt: string;
}

/** A number of a report as it was sent, and what it is as of. */
export interface SentFigure {
  readonly value: number | null;
  readonly asOf: string | null;
  readonly estimated: boolean;
}

/** What a section of a report says as it was sent. */
export interface SentSection {
  readonly text: string;
  readonly issues: readonly IssueItem[];
}
