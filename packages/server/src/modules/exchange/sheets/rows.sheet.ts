import type { DatasetColumn, DatasetLayout } from '@ansinh/domain/exchange';
import type { Sheet, SheetColumn } from '../../../platform/sheets/write-sheet.ts';
import type { StoredRow } from '../db/rows.repo.ts';
import { shownCell } from './shown-cell.ts';

const NUMBERS: ReadonlySet<DatasetColumn['kind']> = new Set(['integer', 'decimal', 'money', 'percent']);

/** Returns the rows of a list as a sheet in the order of its layout, with a last column of reasons when `reason` is given. */
export function rowsSheet(
  layout: DatasetLayout,
  rows: readonly StoredRow[],
  reason?: (row: number) => string,
): Pick<Sheet<StoredRow>, 'name' | 'columns' | 'rows'> {
  const columns = layout.columns.map((column, at): SheetColumn<StoredRow> => {
    const { header, kind } = column;
    const read = (row: StoredRow): string | null => row.values[at] ?? null;
    if (NUMBERS.has(kind)) return { header, width: 14, type: 'number', value: (row) => numberOf(read(row)) };
    if (kind === 'date') return { header, width: 14, type: 'date', value: read };
    const width = kind === 'text' || kind === 'address' ? 32 : 18;
    return { header, width, type: 'text', value: (row) => shownCell(column, read(row)) };
  });
  const last: SheetColumn<StoredRow>[] = reason
    ? [{ header: 'Lý do', width: 60, type: 'text', value: ({ row }) => `Dòng ${row}: ${reason(row)}` }]
    : [];
  return { name: 'Dữ liệu', columns: [...columns, ...last], rows };
}

function numberOf(value: string | null): string | number | null {
  if (value === null || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}
