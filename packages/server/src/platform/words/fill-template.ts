import {
  AlignmentType,
  patchDocument,
  PatchType,
  TextRun,
  type IPatch,
  type Paragraph,
  type Table,
} from 'docx';
import {
  placeholderKeys,
  templateValues,
  type DocumentAnnex,
  type OfficialDocument,
  type PlaceholderKey,
  type TemplateValue,
} from '@ansinh/domain/documents';
import { zipOf, zipParts } from '../office/zip-parts.ts';
import { SectionEnd, withSections } from './annex-sections.ts';
import { docxContent, paragraph } from './docx-content.ts';
import { resolution, whoDecides } from './docx-decision.ts';
import { line, rule } from './docx-lines.ts';
import { docxPlainTable } from './docx-plain-table.ts';
import { signatureLinesOf } from './docx-signatures.ts';
import { attachedTo, closedContent, closedLines } from './setting-words.ts';
import { millimetres, SIZE, textWidth } from './page-measures.ts';
import { sectionPage } from './turned-section.ts';

const RECIPIENTS = { size: SIZE.recipients, align: AlignmentType.LEFT } as const;
const WORDS = 'word/document.xml';

/** The width there is for text on an upright page and on one that lies on its side, in millimetres. */
interface Room {
  readonly portrait: number;
  readonly landscape: number;
}

/**
 * Returns an agency's own .docx with its {{placeholders}} filled in. Words inside a line keep the look the template gives them; content, lists
 * and signatures are set as in every official document, as wide as the template's page has room. A placeholder Word has cut into several runs is
 * found all the same.
 */
export async function fillTemplate(template: Uint8Array, document: OfficialDocument): Promise<Buffer> {
  const values = templateValues(document);
  const room = roomOf(wordsOf(zipParts(template)));
  const filled = await patchDocument({
    outputType: 'nodebuffer',
    data: Buffer.from(template),
    trimPlaceholders: true,
    recursive: true,
    patches: Object.fromEntries(
      placeholderKeys().map((key) => [key, patchOf(key, values[key], { document, room })]),
    ),
  });
  const parts = zipParts(filled);
  return zipOf(parts.set(WORDS, Buffer.from(withSections(wordsOf(parts)), 'utf8')));
}

function wordsOf(parts: ReadonlyMap<string, Uint8Array>): string {
  return Buffer.from(parts.get(WORDS) ?? []).toString('utf8');
}

/** The page of the last section: where a template has one section, as nearly all do, that of everything. */
function roomOf(xml: string): Room {
  const page = sectionPage(xml.slice(xml.lastIndexOf('<w:sectPr')));
  if (page === undefined) return { portrait: textWidth(false), landscape: textWidth(true) };
  const [short = 0, long = 0] = [page.width, page.height].sort((a, b) => a - b);
  const margins = page.left + page.right;
  return { portrait: millimetres(short - margins), landscape: millimetres(long - margins) };
}

interface Place {
  readonly document: OfficialDocument;
  readonly room: Room;
}

function patchOf(key: PlaceholderKey, value: TemplateValue, place: Place): IPatch {
  if (value.form === 'line')
    return { type: PatchType.PARAGRAPH, children: [new TextRun(value.text.normalize('NFC'))] };
  const children = blocksOf(key, value, place);
  // A cell of a table without any paragraph would be no Word file.
  return { type: PatchType.DOCUMENT, children: children.length > 0 ? children : [line('', { size: 2 })] };
}

function blocksOf(
  key: PlaceholderKey,
  value: Exclude<TemplateValue, { form: 'line' }>,
  { document, room }: Place,
): (Paragraph | Table)[] {
  switch (value.form) {
    case 'lines':
      return value.lines.map((text) => line(text, key === 'noi_nhan' ? RECIPIENTS : { size: SIZE.body }));
    case 'bases':
      return [
        ...whoDecides(document),
        ...closedLines(value.bases).map((text) => paragraph([{ text, italic: true }])),
      ];
    case 'content':
      return [
        ...resolution(document),
        ...docxContent(closedContent(value.content), room.portrait, docxPlainTable),
      ];
    case 'signatures':
      return value.signatures.flatMap(signatureLinesOf);
    case 'annexes':
      if (value.annexes.length === 0) return [];
      return [
        new SectionEnd('before'),
        ...value.annexes.flatMap((annex) =>
          annexBlocks(annex, attachedTo(document), annex.landscape ? room.landscape : room.portrait),
        ),
      ];
  }
}

/** An annex in a template is a section of its own; its head is that of every official document. */
function annexBlocks(
  { label, title, content, landscape }: DocumentAnnex,
  belongsTo: string,
  room: number,
): (Paragraph | Table)[] {
  return [
    line(label, { size: SIZE.heading, bold: true }),
    line(title.toLocaleUpperCase('vi'), { size: SIZE.heading, bold: true }),
    line(belongsTo, { size: SIZE.body, italic: true }),
    rule(50, room),
    line('', { size: 6 }),
    ...docxContent(content, room, docxPlainTable),
    new SectionEnd(landscape ? 'landscape' : 'portrait'),
  ];
}
