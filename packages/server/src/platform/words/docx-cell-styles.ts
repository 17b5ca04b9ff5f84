import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import type { TableColumn } from '@ansinh/domain/documents';
import { FACE, SIZE } from './page-measures.ts';

type Align = TableColumn['align'];

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** Returns the id of the style a cell's paragraphs have. */
export function cellStyle(align: Align, bold: boolean): string {
  return `cell-${align}${bold ? '-bold' : ''}`;
}

/** The styles of cells, each with its face, so that no default of the reader's machine takes over. */
export const CELL_STYLES: readonly IParagraphStyleOptions[] = (Object.keys(ALIGN) as Align[]).flatMap(
  (align) =>
    [false, true].map((bold) => ({
      id: cellStyle(align, bold),
      name: `Ô bảng ${align}${bold ? ' bold' : ''}`,
      run: { font: FACE, size: SIZE.table * 2, bold, color: '000000' },
      paragraph: { alignment: ALIGN[align], spacing: { before: 0, after: 0 } },
    })),
);
