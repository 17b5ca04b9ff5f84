import type { IssueItem, ReportProvenance } from '@ansinh/contract/reports/reports.schemas';

/** One part of a report as it was sent. */
export interface SentPart {
  readonly key: string;
  readonly kind: string;
  readonly value?: number | null;
  readonly text?: string;
  readonly issues?: readonly IssueItem[];
  readonly provenance?: ReportProvenance | null;
}

/** A report of a round that counts, with everything as it was last sent. */
export interface SentReport {
  readonly reportId: string;
  readonly revision: number;
  readonly agencyId: string;
  readonly signer: string;
  readonly submittedAt: string;
  readonly parts: readonly SentPart[];
}
