import { AlignmentType, Paragraph, patchDocument, PatchType, TextRun, type IPatch, type Table } from 'docx';
import {
  placeholderKeys,
  templateValues,
  type DocumentAnnex,
  type OfficialDocument,
  type PlaceholderKey,
  type TemplateValue,
} from '@ansinh/domain/documents';
import { docxContent, paragraph } from './docx-content.ts';
import { line } from './docx-lines.ts';
import { docxPlainTable } from './docx-plain-table.ts';
import { signatureLinesOf } from './docx-signatures.ts';
import { closedContent, closedLines } from './setting-words.ts';
import { SIZE, textWidth } from './page-measures.ts';

const RECIPIENTS = { size: SIZE.recipients, align: AlignmentType.LEFT } as const;

/**
 * Returns an agency's own .docx with its {{placeholders}} filled in. Words inside a line keep the look the template gives them; content, lists
 * and signatures are set as in every official document. A placeholder Word has cut into several runs is found all the same.
 */
export async function fillTemplate(template: Uint8Array, document: OfficialDocument): Promise<Buffer> {
  const values = templateValues(document);
  return patchDocument({
    outputType: 'nodebuffer',
    data: Buffer.from(template),
    trimPlaceholders: true,
    recursive: true,
    patches: Object.fromEntries(placeholderKeys().map((key) => [key, patchOf(key, values[key])])),
  });
}

function patchOf(key: PlaceholderKey, value: TemplateValue): IPatch {
  if (value.form === 'line')
    return { type: PatchType.PARAGRAPH, children: [new TextRun(value.text.normalize('NFC'))] };
  const children = blocksOf(key, value);
  // A cell of a table without any paragraph would be no Word file.
  return { type: PatchType.DOCUMENT, children: children.length > 0 ? children : [line('', { size: 2 })] };
}

function blocksOf(
  key: PlaceholderKey,
  value: Exclude<TemplateValue, { form: 'line' }>,
): (Paragraph | Table)[] {
  switch (value.form) {
    case 'lines':
      return value.lines.map((text) => line(text, key === 'noi_nhan' ? RECIPIENTS : { size: SIZE.body }));
    case 'bases':
      return closedLines(value.bases).map((text) => paragraph([{ text, italic: true }]));
    case 'content':
      return docxContent(closedContent(value.content), textWidth(false), docxPlainTable);
    case 'signatures':
      return value.signatures.flatMap(signatureLinesOf);
    case 'annexes':
      return value.annexes.flatMap(annexBlocks);
  }
}

/** An annex in a template begins a page; it keeps the page the template has, upright. */
function annexBlocks({ label, title, content }: DocumentAnnex): (Paragraph | Table)[] {
  return [
    new Paragraph({ pageBreakBefore: true, children: [] }),
    line(label, { size: SIZE.heading, bold: true }),
    line(title.toLocaleUpperCase('vi'), { size: SIZE.heading, bold: true, after: 6 }),
    ...docxContent(content, textWidth(false), docxPlainTable),
  ];
}
