import { Document, Packer, type Paragraph, type Table } from 'docx';
import {
  addressing,
  DOCUMENT_KINDS,
  type DocumentAnnex,
  type OfficialDocument,
} from '@ansinh/domain/documents';
import { CELL_STYLES } from './docx-cell-styles.ts';
import { docxContent, paragraph } from './docx-content.ts';
import { letterhead } from './docx-letterhead.ts';
import { line, rule } from './docx-lines.ts';
import { signatureArea } from './docx-signatures.ts';
import { officialSection } from './official-section.ts';
import { resolution, whoDecides } from './docx-decision.ts';
import { attachedTo, closedContent, closedLines, isLetter } from './setting-words.ts';
import { boldLineWidth, FACE, SIZE, textWidth } from './page-measures.ts';

/** Media type of a .docx file. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Returns the document as a .docx file set as official documents are: letterhead, number and day on one row, name and summary, content
 * with its tables, signature beside the recipients, annexes on pages of their own; page numbers from the second page on.
 * @law NĐ 30/2020/NĐ-CP Đ8, annex I
 */
export async function writeDocx(document: OfficialDocument): Promise<Buffer> {
  const file = new Document({
    title: document.summary,
    creator: document.issuer,
    styles: {
      default: { document: { run: { font: FACE, size: SIZE.body * 2 } } },
      paragraphStyles: [...CELL_STYLES],
    },
    sections: [
      officialSection({}, [
        letterhead(document),
        ...opening(document),
        ...resolution(document),
        ...docxContent(closedContent(document.content), textWidth(false)),
        line('', { size: 6, keepWithNext: true }),
        ...signatureArea(document),
      ]),
      ...document.annexes.map((annex) =>
        officialSection({ landscape: annex.landscape, annex: true }, annexPages(annex, document)),
      ),
    ],
  });
  return Packer.toBuffer(file);
}

/** Name and summary, whom it is addressed to, what it rests on; on a letter the summary stands under the number already. */
function opening(document: OfficialDocument): (Paragraph | Table)[] {
  const { kind, summary, addressees, bases } = document;
  const { name } = DOCUMENT_KINDS[kind];
  const title = isLetter({ kind })
    ? [line('', { size: SIZE.body })]
    : [
        line(name.toLocaleUpperCase('vi'), { size: SIZE.heading, bold: true, before: 16 }),
        line(summary, { size: SIZE.heading, bold: true }),
        rule(Math.min(60, boldLineWidth(summary, SIZE.heading) * 0.4), textWidth(false)),
      ];
  return [
    ...title,
    ...(addressees.length === 0 ? [] : addressed(addressing(kind), addressees)),
    ...whoDecides(document),
    ...closedLines(bases).map((text) => paragraph([{ text, italic: true }])),
  ];
}

/** One addressee stands on the line of "Kính gửi", several each on a line of their own below it. */
function addressed(word: string, addressees: readonly string[]): Paragraph[] {
  const [only] = addressees;
  if (addressees.length === 1)
    return [line(`${word}: ${only ?? ''}`, { size: SIZE.body, before: 12, after: 6 })];
  return [
    line(`${word}:`, { size: SIZE.body, before: 12 }),
    ...closedLines(addressees).map((name) => line(`- ${name}`, { size: SIZE.body })),
    line('', { size: 6 }),
  ];
}

function annexPages(annex: DocumentAnnex, document: OfficialDocument): (Paragraph | Table)[] {
  return [
    line(annex.label, { size: SIZE.heading, bold: true }),
    line(annex.title.toLocaleUpperCase('vi'), { size: SIZE.heading, bold: true }),
    line(attachedTo(document), { size: SIZE.body, italic: true }),
    rule(50, textWidth(annex.landscape)),
    line('', { size: 6 }),
    ...docxContent(annex.content, textWidth(annex.landscape)),
  ];
}
