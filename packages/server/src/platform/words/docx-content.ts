import { AlignmentType, Paragraph, type Table } from 'docx';
import type { DocumentBlock, TextRun } from '@ansinh/domain/documents';
import { line, run } from './docx-lines.ts';
import { docxTable } from './docx-table.ts';
import { SIZE, twips } from './page-measures.ts';

const FIRST_LINE = twips(12.7);
/** Lines a little apart, so that stacked marks (Ễ, ặ) never touch the line above. */
const SPACING = { before: 60, after: 60, line: 288 } as const;

type TableWriter = typeof docxTable;

/** Returns the paragraphs and tables of a content in a room of so many millimetres. `table`: how tables are written, where not our way. */
export function docxContent(
  blocks: readonly DocumentBlock[],
  room: number,
  table: TableWriter = docxTable,
): (Paragraph | Table)[] {
  return blocks.flatMap((block, at) => docxBlock(block, { room, table, isLast: at === blocks.length - 1 }));
}

function docxBlock(
  block: DocumentBlock,
  { room, table, isLast }: { readonly room: number; readonly table: TableWriter; readonly isLast: boolean },
): (Paragraph | Table)[] {
  switch (block.block) {
    case 'paragraph':
      // The last words go along with the signature: nobody signs an empty page.
      return [paragraph(block.runs, { keepNext: isLast })];
    case 'heading':
      return [paragraph([{ text: block.text, bold: block.level < 3 }], { keepNext: true })];
    case 'list':
      return block.items.map((item, at) =>
        paragraph([{ text: `- ${item}` }], { keepNext: isLast && at === block.items.length - 1 }),
      );
    case 'table':
      return [
        ...(block.caption === undefined
          ? []
          : [line(block.caption, { size: SIZE.body, bold: true, before: 6, after: 3, keepWithNext: true })]),
        table(block, room),
        block.note === undefined
          ? line('', { size: 6 })
          : line(block.note, {
              size: SIZE.table,
              italic: true,
              before: 3,
              after: 6,
              align: AlignmentType.LEFT,
            }),
      ];
  }
}

/** Returns a paragraph of running text: first line moved in, both sides even. */
export function paragraph(runs: readonly TextRun[], { keepNext = false } = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: SPACING,
    keepNext,
    children: runs.map(({ text, bold = false, italic = false }) =>
      run(text, { size: SIZE.body, bold, italic }),
    ),
  });
}
