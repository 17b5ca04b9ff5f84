import type { Excerpt, ReportPart } from '@ansinh/contract/reports/reports.schemas';
import { cleanPasted, type DocumentBlock } from '@ansinh/domain/documents';
import { themeName } from './theme-name.ts';

/** Returns the words of a section: the own ones, then those of the agencies, each with who said it. */
export function sectionWords(part: ReportPart | undefined): DocumentBlock[] {
  if (!part) return [];
  return [
    ...paragraphs(part.text),
    ...part.excerpts.filter(({ used, theme }) => used && theme === null).flatMap(spoken),
  ];
}

/** Returns difficulties and proposals theme by theme: the own ones, then those of the agencies, each with who raised it. */
export function sectionIssues(part: ReportPart | undefined): DocumentBlock[] {
  if (!part) return [];
  const used = part.excerpts.filter((one) => one.used);
  const themes = new Set([...part.issues, ...used].map(({ theme }) => theme ?? 'other'));
  return [...themes].flatMap((theme): DocumentBlock[] => [
    { block: 'heading', level: 3, text: `* ${themeName(theme)}` },
    ...part.issues
      .filter((issue) => issue.theme === theme)
      .flatMap(({ difficulty, proposal }) => [
        ...paragraphs(difficulty),
        ...(proposal === '' ? [] : paragraphs(`Đề xuất, kiến nghị: ${proposal}`)),
      ]),
    ...used.filter((one) => (one.theme ?? 'other') === theme).flatMap(spoken),
  ]);
}

/** An agency's words: its name in bold before the first paragraph. */
function spoken({ agency, text }: Excerpt): DocumentBlock[] {
  const [first, ...more] = cleanPasted(text);
  if (first === undefined) return [];
  return [
    { block: 'paragraph', runs: [{ text: `${agency.name}: `, bold: true }, { text: first }] },
    ...more.map((line): DocumentBlock => ({ block: 'paragraph', runs: [{ text: line }] })),
  ];
}

function paragraphs(text: string): DocumentBlock[] {
  return cleanPasted(text).map((line) => ({ block: 'paragraph', runs: [{ text: line }] }));
}
