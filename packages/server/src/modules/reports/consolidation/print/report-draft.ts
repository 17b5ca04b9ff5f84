import { DocumentDraftSchema, type DocumentDraft } from '@ansinh/contract/documents/documents.schemas';
import type { ReportDetail } from '@ansinh/contract/reports/reports.schemas';
import { issuerSymbol, placeAndDateText } from '@ansinh/domain/documents';
import type { PrintFacts } from '../db/print-facts.repo.ts';
import { printedContent } from './printed-content.ts';

/** Returns a report as a draft of an official document: whom it goes to, what it rests on, its content and annexes. */
export function reportDraft(report: ReportDetail, issuer: string, facts: PrintFacts): DocumentDraft {
  const { recipients, form } = report;
  const names = recipients.map(({ name }) => name);
  return DocumentDraftSchema.parse({
    kind: 'report',
    symbol: issuerSymbol(issuer),
    place: facts.place,
    summary: reportSummary(report),
    addressees: names.length === 0 ? [form.addressee] : names,
    bases: [basisLine(facts)],
    ...printedContent(report),
    recipients: ['Như trên', 'Lưu: VT'],
    sendTo: recipients.map(({ id }) => id),
  });
}

/** What a report is about: its title without the name of the kind, which is printed above it, and its period. */
export function reportSummary({ form, periodLabel }: Pick<ReportDetail, 'form' | 'periodLabel'>): string {
  const about = form.title.replace(/^Báo cáo\s+/iu, '');
  return `${capital(about)} (${periodLabel})`;
}

/** "Căn cứ Quyết định số 25/2024/QĐ-UBND ngày 13 tháng 5 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum ban hành Quy chế …" */
function basisLine(facts: PrintFacts): string {
  const { regulationKind, regulationNumber, regulationTitle, regulationIssuer, regulationDay } = facts;
  if (regulationNumber === null) return `Căn cứ ${regulationTitle}`;
  const kind = regulationKind ?? 'văn bản';
  const day = regulationDay === null ? '' : placeAndDateText('', regulationDay).replace(/^,/u, '');
  const by = regulationIssuer === null ? '' : ` của ${regulationIssuer}`;
  const about = /^ban hành/iu.test(regulationTitle)
    ? `ban hành${regulationTitle.slice('ban hành'.length)}`
    : `về ${regulationTitle}`;
  return `Căn cứ ${capital(kind)} số ${regulationNumber}${day}${by} ${about}`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}`;
}
