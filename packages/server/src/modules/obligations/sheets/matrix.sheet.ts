import type { Matrix, MatrixCell } from '@ansinh/contract/obligations/obligations.schemas';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';

type Line = MatrixCell & { readonly agency: string; readonly title: string; readonly basis: string };

/** The matrix as a sheet: one line a cell, so that a spreadsheet can turn it any way. */
export function matrixSheet(matrix: Matrix, today: string): Sheet<Line> {
  const agencies = new Map(matrix.rows.map(({ key, agency }) => [key, agency.name]));
  const columns = new Map(matrix.columns.map((column) => [column.key, column]));
  return {
    name: 'Ma trận',
    title: 'MA TRẬN CƠ QUAN VÀ NHIỆM VỤ',
    notes: [
      `Hạn từ ${formatDate(matrix.from)} đến ${formatDate(matrix.to)}`,
      `Số liệu ngày ${formatDate(today)}`,
    ],
    columns: [
      { header: 'Cơ quan', width: 38, type: 'text', value: (line) => line.agency },
      {
        header: matrix.by === 'duty' ? 'Nhiệm vụ' : 'Kỳ',
        width: 60,
        type: 'text',
        value: (line) => line.title,
      },
      { header: 'Căn cứ', width: 16, type: 'text', value: (line) => line.basis },
      { header: 'Đúng hạn', width: 10, type: 'number', value: (line) => line.onTime },
      { header: 'Trễ hạn', width: 10, type: 'number', value: (line) => line.late },
      { header: 'Quá hạn', width: 10, type: 'number', value: (line) => line.overdue },
      { header: 'Chưa đến hạn', width: 13, type: 'number', value: (line) => line.open },
      { header: 'Tỷ lệ đúng hạn (%)', width: 18, type: 'number', value: (line) => line.percent?.onTime },
    ],
    rows: matrix.cells.map((cell) => {
      const column = columns.get(cell.column);
      const basis = column?.basis ? `${column.basis.regulationCode} · ${column.basis.citation}` : '';
      return { ...cell, agency: agencies.get(cell.row) ?? '', title: column?.title ?? cell.column, basis };
    }),
  };
}
