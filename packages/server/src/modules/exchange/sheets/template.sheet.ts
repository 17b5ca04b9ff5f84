import type { DatasetLayout } from '@ansinh/domain/exchange';
import { writeSheet } from '../../../platform/sheets/write-sheet.ts';

/** Returns the empty workbook of a layout. */
export function templateWorkbook(layout: DatasetLayout): Promise<Uint8Array> {
  return writeSheet({
    name: 'Dữ liệu',
    title: layout.title,
    notes: ['Điền từ dòng dưới tiêu đề; không đổi tiêu đề cột.'],
    columns: layout.columns.map(({ header }) => ({
      header,
      width: 20,
      type: 'text' as const,
      value: () => null,
    })),
    rows: [],
  });
}
