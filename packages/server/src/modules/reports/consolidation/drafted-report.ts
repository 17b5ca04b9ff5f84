import type { DocumentDraft } from '@ansinh/contract/documents/documents.schemas';
import type { ReportDetail } from '@ansinh/contract/reports/reports.schemas';
import type { UseCaseContext } from '../../../platform/use-case.ts';
import { issuerName } from '../../documents/index.ts';
import { readReport } from '../read-report.ts';
import { printFacts } from './db/print-facts.repo.ts';
import { reportDraft } from './print/report-draft.ts';

/** A report as the caller may read it, and the official document it makes. */
export interface DraftedReport {
  readonly report: ReportDetail;
  readonly issuer: { readonly name: string; readonly superior?: string };
  readonly draft: DocumentDraft;
}

/** Returns the document a report makes, from what the caller may read of it. */
export async function draftedReport(
  context: UseCaseContext<unknown>,
  reportId: string,
): Promise<DraftedReport> {
  const { tx, today } = context;
  const report = await readReport(context, { reportId });
  const issuer = await issuerName(tx, report.agency.id, today);
  const facts = await printFacts(tx, report.agency.id, report.basis.regulationId);
  return { report, issuer, draft: reportDraft(report, issuer.name, facts) };
}
