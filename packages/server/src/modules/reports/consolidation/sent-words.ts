import type { ReportForm, ReportSection, SentWords } from '@ansinh/domain/reports';
import type { IssueItem } from '@ansinh/contract/reports/reports.schemas';
import type { SentIndex } from './gathered-figures.ts';

/** Returns the sections of a form that collect words, with the sections of the reports they collect. */
export function collectingSections({ sections }: ReportForm): ReportSection[] {
  return sections.filter(
    ({ kind, gathers = [] }) => (kind === 'text' || kind === 'issues') && gathers.length > 0,
  );
}

/** Returns the words that came in for a section, report by report; difficulties theme by theme. Who wrote nothing is left out. */
export function sentWords(
  section: ReportSection,
  sent: SentIndex,
  nameOf: (agencyId: string) => string,
): SentWords[] {
  const gathers = section.gathers ?? [];
  const spoken = sent.flatMap(({ report, parts }) => {
    const from = gathers.flatMap((key) => parts.get(key) ?? []);
    const agency = { id: report.agencyId, name: nameOf(report.agencyId) };
    const words = (theme: SentWords['theme'], original: string): SentWords[] =>
      original === ''
        ? []
        : [{ reportId: report.reportId, revision: report.revision, agency, theme, original }];
    const text = from.map((part) => (part.text ?? '').trim()).filter((one) => one !== '');
    const issues = Map.groupBy(
      from.flatMap((part) => part.issues ?? []),
      ({ theme }) => theme,
    );
    return [
      ...words(null, text.join('\n\n')),
      ...[...issues].flatMap(([theme, items]) => words(theme, items.map(issueText).join('\n\n'))),
    ];
  });
  return section.kind === 'issues'
    ? spoken.toSorted((a, b) => (a.theme ?? '').localeCompare(b.theme ?? '', 'en'))
    : spoken;
}

/** A difficulty and its proposal as a paragraph says them. */
function issueText({ difficulty, proposal }: IssueItem): string {
  return proposal === '' ? difficulty : `${difficulty}\nĐề xuất, kiến nghị: ${proposal}`;
}
