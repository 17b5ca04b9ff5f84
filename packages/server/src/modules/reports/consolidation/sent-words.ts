import type { ReportForm, ReportSection, SentWords } from '@ansinh/domain/reports';
import type { IssueItem } from '@ansinh/contract/reports/reports.schemas';
import type { Tx } from '../../../platform/database/transaction.ts';
import { sentSections } from './db/sent-reports.repo.ts';
import type { SentHead, SentSection } from './sent-report.ts';

/** A report that was sent and whose it is. */
export interface Speaker extends SentHead {
  readonly agency: { readonly id: string; readonly name: string };
}

/** Returns the sections of a form that collect words, with the sections of the reports they collect. */
export function collectingSections({ sections }: Pick<ReportForm, 'sections'>): ReportSection[] {
  return sections.filter(
    ({ kind, gathers = [] }) => (kind === 'text' || kind === 'issues') && gathers.length > 0,
  );
}

/**
 * Returns the words reports were sent with, by the section that collects them: report by report in the order given, difficulties theme by theme.
 * Who wrote nothing is left out.
 */
export async function sentWords(
  tx: Tx,
  sections: readonly ReportSection[],
  speakers: readonly Speaker[],
): Promise<ReadonlyMap<string, SentWords[]>> {
  const keys = [...new Set(sections.flatMap(({ gathers = [] }) => gathers))];
  const rows = keys.length === 0 || speakers.length === 0 ? [] : await sentSections(tx, speakers, keys);
  const said = new Map(rows.map((row) => [`${row.reportId} ${row.revision} ${row.key}`, row]));
  return new Map(
    sections.map((section) => [
      section.code,
      wordsOf(section, speakers, ({ reportId, revision }, key) => said.get(`${reportId} ${revision} ${key}`)),
    ]),
  );
}

function wordsOf(
  { kind, gathers = [] }: ReportSection,
  speakers: readonly Speaker[],
  saidIn: (head: SentHead, key: string) => SentSection | undefined,
): SentWords[] {
  const spoken = speakers.flatMap((speaker) => {
    const { reportId, revision, agency } = speaker;
    const from = gathers.flatMap((key) => saidIn(speaker, key) ?? []);
    const words = (theme: SentWords['theme'], original: string): SentWords[] =>
      original === '' ? [] : [{ reportId, revision, agency, theme, original }];
    const text = from.map((section) => section.text.trim()).filter((one) => one !== '');
    const issues = Map.groupBy(
      from.flatMap((section) => section.issues),
      ({ theme }) => theme,
    );
    return [
      ...words(null, text.join('\n\n')),
      ...[...issues].flatMap(([theme, items]) => words(theme, items.map(issueText).join('\n\n'))),
    ];
  });
  return kind === 'issues'
    ? spoken.toSorted((a, b) => (a.theme ?? '').localeCompare(b.theme ?? '', 'en'))
    : spoken;
}

/** A difficulty and its proposal as a paragraph says them. */
function issueText({ difficulty, proposal }: IssueItem): string {
  return proposal === '' ? difficulty : `${difficulty}\nĐề xuất, kiến nghị: ${proposal}`;
}
