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
import type { DocumentBlock, TableColumn } from '@ansinh/domain/documents';
import { line } from './docx-lines.ts';
import { SIZE, twips } from './page-measures.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

type TableBlock = Extract<DocumentBlock, { block: 'table' }>;

/** Returns a table over a room of so many millimetres; its head comes again on every page and no row is torn. */
export function docxTable({ columns, rows }: TableBlock, room: number): Table {
  const widths = columnWidths(columns, room);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, index) =>
          cell(header, widths[index] ?? 0, { align: 'center', bold: true }),
        ),
      }),
      ...rows.map(
        ({ cells, total = false }) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ align }, index) =>
              cell(cells[index] ?? '', widths[index] ?? 0, { align, bold: total }),
            ),
          }),
      ),
    ],
  });
}

/** Returns the widths of the columns in twips; they make the room exactly, the last one takes what rounding leaves. */
function columnWidths(columns: readonly TableColumn[], room: number): number[] {
  const whole = twips(room);
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.floor((whole * weight) / weights));
  const last = widths.length - 1;
  if (last >= 0) widths[last] = (widths[last] ?? 0) + whole - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

function cell(
  text: string,
  width: number,
  { align, bold }: { readonly align: keyof typeof ALIGN; readonly bold: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: LINES,
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    verticalAlign: VerticalAlign.CENTER,
    children: text.split('\n').map((part) => line(part, { size: SIZE.table, bold, align: ALIGN[align] })),
  });
}
