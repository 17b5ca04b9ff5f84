import type { ReportDetail } from '@ansinh/contract/reports/reports.schemas';
import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { agencyRows } from './agency-rows.ts';
import { carryingOut } from './carrying-out.ts';
import { expectedAgencies } from './db/sent-reports.repo.ts';
import { gatheredCells, sharesOf, type SentIndex } from './gathered-figures.ts';
import { reportSpan } from './report-span.ts';

/** What of a report is asked for to read what it holds beside its parts. */
export interface ReadableReport {
  readonly kind: 'unit' | 'consolidated';
  readonly roundId: string;
  readonly regulationId: string;
  readonly agencyId: string;
  readonly periodKey: string;
  readonly dueOn: string | null;
}

/** What a report holds beside its parts. */
export type ReportContent = Pick<ReportDetail, 'agencyRows' | 'carryingOut'>;

/** A report whose parts a consolidated one rests on; what each brings to a number stands in `shares` in the same order. */
export interface ContentSource {
  readonly reportId: string;
  readonly revision: number;
  readonly agency: { readonly id: string; readonly name: string };
  readonly signer: string;
  readonly submittedAt: string;
}

/**
 * What is kept beside the parts, among them under CONTENT_KEY: it goes with them to the approver and into the revision, so that a number can be
 * traced by whoever reads it, whatever comes in later.
 */
export interface KeptContent extends ReportContent {
  readonly sources: readonly ContentSource[];
  /** Who owed a report and had none that counts. */
  readonly missing: readonly { readonly id: string; readonly name: string }[];
  /** Key of a gathered cell -> [value, weight] of each source. */
  readonly shares: Readonly<Record<string, readonly (readonly [number | null, number | null])[]>>;
}

/** Among the parts of a report: no code of a section or cell has such a sign. */
export const CONTENT_KEY = '$content';

/** Returns what a report holds beside its parts by the reports that came in, as of now. */
export async function contentNow(
  tx: Tx,
  report: ReadableReport,
  form: ReportForm,
  sent: SentIndex,
  today: string,
): Promise<KeptContent> {
  const collects = report.kind === 'consolidated';
  const expected = collects ? await expectedAgencies(tx, report.roundId) : [];
  const came = new Set(sent.map((one) => one.report.agencyId));
  const missing = expected.filter((id) => !came.has(id));
  const names = await agencyNamesOn(tx, [...came, ...missing], today);
  const nameOf = (id: string): string => names.get(id)?.name ?? id;
  const refOf = (id: string) => ({ id, name: nameOf(id) });
  const { regulationId, agencyId } = report;
  const asked = { ...reportSpan(form, report, today), regulationId, agencyId: collects ? null : agencyId };
  return {
    agencyRows: agencyRows(form, sent, nameOf),
    carryingOut: form.sections.some(({ kind }) => kind === 'carrying-out')
      ? await carryingOut(tx, asked, today)
      : null,
    sources: sent.map(({ report: one }) => ({
      reportId: one.reportId,
      revision: one.revision,
      agency: refOf(one.agencyId),
      signer: one.signer,
      submittedAt: one.submittedAt,
    })),
    missing: missing.map(refOf),
    shares: Object.fromEntries(
      [...gatheredCells(form)].map(([key, source]) => [
        key,
        sharesOf(source, sent).map(({ value, weight }) => [value, weight] as const),
      ]),
    ),
  };
}

/** Returns what is kept beside the parts of a report or of a revision. */
export function contentOf(
  parts: readonly { readonly key: string; readonly body?: unknown }[],
): KeptContent | undefined {
  return parts.find(({ key }) => key === CONTENT_KEY)?.body as KeptContent | undefined;
}
