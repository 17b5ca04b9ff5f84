import { BorderStyle, Table, TableLayoutType } from 'docx';
import type { DocumentBlock, TableColumn } from '@ansinh/domain/documents';
import { columnRooms } from './column-widths.ts';
import { FigureRow } from './docx-row.ts';
import { twips } from './page-measures.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const LINES = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

type TableBlock = Extract<DocumentBlock, { block: 'table' }>;

/** Returns a table over a room of so many millimetres; its head comes again on every page and no row is torn. */
export function docxTable({ columns, rows, note }: TableBlock, room: number): Table {
  const widths = columnWidths(columns, room);
  const set = columns.map(({ align }, at) => ({ align, width: widths[at] ?? 0 }));
  const heads = set.map(({ width }) => ({ align: 'center' as const, width }));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: LINES,
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    rows: [
      new FigureRow(
        columns.map(({ header }) => header),
        heads,
        { head: true, bold: true },
      ),
      ...rows.map(
        ({ cells, total = false }, at) =>
          new FigureRow(cells, set, { bold: total, keepNext: note !== undefined && at === rows.length - 1 }),
      ),
    ],
  });
}

/** Returns the widths of the columns in twips; they make the room exactly, the last one takes what rounding leaves. */
export function columnWidths(columns: readonly TableColumn[], room: number): number[] {
  const widths = columnRooms(columns, room).map((width) => Math.floor(twips(width)));
  const last = widths.length - 1;
  if (last >= 0)
    widths[last] = (widths[last] ?? 0) + twips(room) - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}
