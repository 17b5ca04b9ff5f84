import type { ReportDetail, ReportPart } from '@ansinh/contract/reports/reports.schemas';
import { checkRules, reportContent, type ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { personName, personNames } from '../access/index.ts';
import { agencyRefs } from './agency-refs.ts';
import { acknowledgements } from './consolidation/acknowledgements.ts';
import { contentOf, type ReportContent } from './consolidation/kept-content.ts';
import { refreshCollected } from './consolidation/refresh-collected.ts';
import { passesOfReport } from './db/passed-reports.repo.ts';
import { remarksOn } from './db/remarks.repo.ts';
import type { StoredReport } from './db/reports.repo.ts';
import { findRevision, revisionList } from './db/revisions.repo.ts';
import { passViews } from './pass-views.ts';
import { reportAbilities } from './report-hands.ts';
import { reportInHand } from './report-in-hand.ts';
import { figuresOf, writtenReport } from './report-parts.ts';
import { statedDifferently } from './sources/stated-differently.ts';

/**
 * Returns a report: for its own agency as it stands, for everybody else as it was last sent. What is being written never shows through.
 */
export async function readReport(
  context: UseCaseContext<unknown>,
  input: { readonly reportId: string; readonly revision?: number | undefined },
): Promise<ReportDetail> {
  const { tx, actor, today, request } = context;
  const { report, stored } = await reportInHand(context, input.reportId);
  const { form } = stored;
  const own = actor.agencyId === report.agencyId;
  const asked = input.revision ?? (own ? undefined : report.revision);
  const content =
    asked === undefined ? await asWritten(tx, report, form, today) : await asSent(tx, report.id, asked);
  const differing = await statedDifferently(tx, report, form, content.parts);
  const parts = content.parts.map((part) => ({ ...part, differs: differing.get(part.key) ?? null }));
  const { filled, required } = reportContent(form, parts);
  const refOf = await agencyRefs(tx, [report.agencyId, ...report.recipientIds]);
  const day = report.dueOn ?? report.dataAsOf;
  const revisions = await revisionList(tx, report.id);
  const signers = await personNames(
    tx,
    revisions.map(({ approvedBy }) => approvedBy),
  );
  return {
    id: report.id,
    kind: report.kind,
    form,
    basis: {
      regulationId: report.regulationId,
      regulationCode: report.regulationCode,
      provisionId: report.provisionId,
      citation: report.citation,
    },
    roundId: report.roundId,
    occurrenceId: report.occurrenceId,
    agency: refOf(report.agencyId, day),
    recipients: report.recipientIds.map((id) => refOf(id, day)),
    periodKey: report.periodKey,
    periodLabel: report.periodLabel,
    dueOn: report.dueOn,
    dataAsOf: report.dataAsOf,
    estimated: report.estimated,
    state: report.state,
    revision: report.revision,
    version: report.version,
    returnedFor: report.reason,
    draftedBy: await personName(tx, report.draftedBy),
    approvedBy: report.approvedBy === null ? null : await personName(tx, report.approvedBy),
    submittedAt: report.submittedAt,
    acceptedAt: report.acceptedAt,
    documentId: report.documentId,
    passes: await passViews(tx, await passesOfReport(tx, report.id)),
    acknowledgements: await acknowledgements(tx, report.documentId, today),
    parts,
    agencyRows: content.agencyRows,
    carryingOut: content.carryingOut,
    remarks: await remarksOn(tx, report.id),
    faults: checkRules(form, figuresOf(parts, 'value'), figuresOf(parts, 'before')).map(
      ({ key, strict, message, messageEn }) => ({
        key,
        strict,
        text: request.language === 'en' ? messageEn : message,
      }),
    ),
    filled,
    required,
    revisions: revisions.map((one) => ({
      ...one,
      approvedBy: signers.get(one.approvedBy) ?? one.approvedBy,
    })),
    abilities: input.revision === undefined ? reportAbilities(actor, report) : [],
  };
}

type Content = ReportContent & { readonly parts: readonly ReportPart[] };

/** What is still being written is brought up to what has come in first; what lies with the approver stays as he was given it. */
async function asWritten(tx: Tx, report: StoredReport, form: ReportForm, today: string): Promise<Content> {
  if (report.state === 'draft' || report.state === 'returned')
    await refreshCollected(tx, report, form, today);
  const { parts, content } = await writtenReport(tx, report, form);
  const { agencyRows = {}, carryingOut = null } = content ?? {};
  return { parts, agencyRows, carryingOut };
}

async function asSent(tx: Tx, reportId: string, revision: number): Promise<Content> {
  const sent = await findRevision(tx, reportId, revision);
  if (!sent) throw new Refusal('platform.not_found');
  const { agencyRows = {}, carryingOut = null } = contentOf(sent.parts) ?? {};
  const parts = sent.parts.filter(({ kind }) => PART_KINDS.has(kind));
  return {
    parts: parts.map((part) => ({ ...part, differs: null, version: 1 })),
    agencyRows,
    carryingOut,
  };
}

const PART_KINDS: ReadonlySet<string> = new Set(['figure', 'text', 'issues']);
