import { createHash } from 'node:crypto';
import type { ReportDetail } from '@ansinh/contract/reports/reports.schemas';
import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import type { SetAsideFigure } from '../db/settlements.repo.ts';
import { agencyRows } from './agency-rows.ts';
import { carryingOut } from './carrying-out.ts';
import { CONTENT_KEY } from './content-key.ts';
import type { SentIndex, Shares } from './gathered-figures.ts';
import { reportSpan } from './report-span.ts';
import type { SentHead } from './sent-report.ts';

/** What of a report is asked for to read what it holds beside its parts. */
export interface ReadableReport {
  readonly kind: 'unit' | 'consolidated';
  readonly roundId: string;
  readonly regulationId: string;
  readonly agencyId: string;
  readonly periodKey: string;
  readonly dueOn: string | null;
}

/** A figure of a report that the recipient set aside, and whose number counts instead. */
export interface SetAside {
  readonly reportId: string;
  readonly key: string;
  readonly value: number;
  readonly agency: { readonly id: string; readonly name: string };
  readonly reason: string;
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
  /** What the collected parts rest on: the form, the reports that came in and who owes one. The same again means nothing new. */
  readonly basis: string;
  readonly sources: readonly ContentSource[];
  /** Who owed a report and had none that counts. */
  readonly missing: readonly { readonly id: string; readonly name: string }[];
  /** Figures that did not count as they were stated, with the agency whose number does. Absent in what was kept before there was such a thing. */
  readonly setAside?: readonly SetAside[];
  /** Key of a gathered cell -> what each source brings to it, and what that is weighed by where it is a rate. */
  readonly shares: Readonly<Record<string, Omit<Shares, 'given'>>>;
}

/** Returns what the parts that are collected rest on. */
export function basisOf(
  form: ReportForm,
  sent: readonly SentHead[],
  expected: readonly string[],
  setAside: readonly SetAsideFigure[],
): string {
  const heads = sent.map(({ reportId, revision }) => `${reportId} ${revision}`);
  return createHash('sha256')
    .update(JSON.stringify([form, heads, expected, setAside]))
    .digest('base64');
}

/** Returns what is kept beside the parts, by the reports that came in, but for how the regulation is kept. */
export async function contentNow(
  tx: Tx,
  form: ReportForm,
  sent: SentIndex,
  shares: ReadonlyMap<string, Shares>,
  expected: readonly string[],
  setAside: readonly SetAsideFigure[],
  today: string,
): Promise<Omit<KeptContent, 'carryingOut' | 'basis'>> {
  const came = new Set(sent.map(({ report }) => report.agencyId));
  const missing = expected.filter((id) => !came.has(id));
  const names = await agencyNamesOn(
    tx,
    [...came, ...missing, ...setAside.map(({ counted }) => counted.agencyId)],
    today,
  );
  const nameOf = (id: string): string => names.get(id)?.name ?? id;
  const refOf = (id: string) => ({ id, name: nameOf(id) });
  return {
    agencyRows: agencyRows(form, sent, nameOf),
    sources: sent.map(({ report: { reportId, revision, agencyId, signer, submittedAt } }) => ({
      reportId,
      revision,
      agency: refOf(agencyId),
      signer,
      submittedAt,
    })),
    missing: missing.map(refOf),
    setAside: setAside.map(({ reportId, key, value, counted, reason }) => ({
      reportId,
      key,
      value,
      agency: refOf(counted.agencyId),
      reason,
    })),
    shares: Object.fromEntries([...shares].map(([key, { given: _given, ...shared }]) => [key, shared])),
  };
}

/** Returns how the regulation of a report is kept in its period, as far as its form asks. */
export async function carryingOutNow(
  tx: Tx,
  report: ReadableReport,
  form: ReportForm,
  today: string,
): Promise<KeptContent['carryingOut']> {
  if (form.sections.every(({ kind }) => kind !== 'carrying-out')) return null;
  const { regulationId, agencyId, kind } = report;
  const asked = { regulationId, agencyId: kind === 'consolidated' ? null : agencyId };
  return carryingOut(tx, { ...reportSpan(form, report, today), ...asked }, today);
}

/** Returns what is kept beside the parts of a report or of a revision. */
export function contentOf(
  parts: readonly { readonly key: string; readonly body?: unknown }[],
): KeptContent | undefined {
  return parts.find(({ key }) => key === CONTENT_KEY)?.body as KeptContent | undefined;
}
