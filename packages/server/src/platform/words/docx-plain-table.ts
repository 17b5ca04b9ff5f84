import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { DocumentBlock } from '@ansinh/domain/documents';
import { line } from './docx-lines.ts';
import { columnWidths } from './docx-table.ts';
import { SIZE } from './page-measures.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

interface CellLook {
  readonly align: keyof typeof ALIGN;
  readonly bold: boolean;
  /** The last row stays with the note below it. */
  readonly keepNext?: boolean;
}

/**
 * Returns a table whose cells carry their own look. A file of somebody else knows none of our styles of cells, and a reader that meets an
 * unknown style in a table puts its words outside.
 */
export function docxPlainTable(
  { columns, rows, note }: Extract<DocumentBlock, { block: 'table' }>,
  room: number,
): Table {
  const widths = columnWidths(columns, room);
  const cell = (text: string, index: number, look: CellLook): TableCell =>
    plainCell(text, widths[index] ?? 0, look);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, index) => cell(header, index, { align: 'center', bold: true })),
      }),
      ...rows.map(
        ({ cells, total = false }, at) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ align }, index) =>
              cell(cells[index] ?? '', index, {
                align,
                bold: total,
                keepNext: note !== undefined && at === rows.length - 1,
              }),
            ),
          }),
      ),
    ],
  });
}

function plainCell(text: string, width: number, { align, bold, keepNext = false }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: LINES,
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    verticalAlign: VerticalAlign.CENTER,
    children: text
      .split('\n')
      .map((part) => line(part, { size: SIZE.table, bold, align: ALIGN[align], keepWithNext: keepNext })),
  });
}
