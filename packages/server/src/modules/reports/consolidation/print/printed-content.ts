import type { ReportDetail } from '@ansinh/contract/reports/reports.schemas';
import type { DocumentAnnex, DocumentBlock } from '@ansinh/domain/documents';
import type { ReportSection, ReportTable } from '@ansinh/domain/reports';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { carryingOutTables, reportTable } from './report-tables.ts';
import { sectionIssues, sectionWords } from './report-words.ts';
import { roman } from './roman.ts';

/** What is printed where somebody has to write and nobody has. */
const NOTHING: DocumentBlock = {
  block: 'paragraph',
  runs: [{ text: '(Chưa có nội dung.)', italic: true }],
};

/** Returns the content of a report section by section, and its wide tables as annexes that the content points to. */
export function printedContent(report: ReportDetail): { content: DocumentBlock[]; annexes: DocumentAnnex[] } {
  const parts = new Map(report.parts.map((part) => [part.key, part]));
  const annexes: DocumentAnnex[] = [];
  const content: DocumentBlock[] = [];
  const annexed = (table: ReportTable): DocumentBlock => {
    const label = `Phụ lục ${roman(annexes.length + 1)}`;
    annexes.push({
      label,
      title: table.title,
      landscape: table.landscape ?? false,
      content: [reportTable(table, parts, report.agencyRows)],
    });
    return { block: 'paragraph', runs: [{ text: `${table.title}: chi tiết tại ${label}.` }] };
  };
  const blocksOf = ({ code, kind, tables = [] }: ReportSection): DocumentBlock[] => {
    if (kind === 'text') return sectionWords(parts.get(code));
    if (kind === 'issues') return sectionIssues(parts.get(code));
    if (kind === 'carrying-out') return report.carryingOut ? carryingOutTables(report.carryingOut) : [];
    return tables.map((table) =>
      table.landscape === true || table.perAgency
        ? annexed(table)
        : reportTable(table, parts, report.agencyRows),
    );
  };
  let place = 0;
  for (const section of report.form.sections) {
    const blocks = blocksOf(section);
    if (blocks.length === 0 && !section.required) continue;
    place += 1;
    content.push(
      { block: 'heading', level: 1, text: `${roman(place)}. ${section.title.toLocaleUpperCase('vi')}` },
      ...(blocks.length === 0 ? [NOTHING] : blocks),
    );
  }
  content.push(asOfNote(report));
  return { content, annexes };
}

/** The last paragraph says what the figures are as of; of a period that has not ended they are estimates. */
function asOfNote({ dataAsOf, estimated, periodLabel }: ReportDetail): DocumentBlock {
  const day = formatDate(dataAsOf);
  const text = estimated
    ? `Số liệu trong báo cáo tính đến ngày ${day}; kỳ báo cáo (${periodLabel}) chưa kết thúc nên là số ước thực hiện.`
    : `Số liệu trong báo cáo tính đến ngày ${day}.`;
  return { block: 'paragraph', runs: [{ text, italic: true }] };
}
