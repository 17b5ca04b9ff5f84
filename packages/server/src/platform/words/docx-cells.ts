import { BorderStyle, TableCell, WidthType, type Paragraph, type Table } from 'docx';
import { twips } from './page-measures.ts';

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;

/** Returns a cell without lines, a number of millimetres wide: what letterhead and signatures stand in. */
export function bareCell(millimetres: number, children: (Paragraph | Table)[]): TableCell {
  return new TableCell({
    width: { size: twips(millimetres), type: WidthType.DXA },
    borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
    margins: { left: twips(1), right: twips(1), top: 0, bottom: 0 },
    children,
  });
}
