import type { ReportDetail, ReportTable } from './reports.types.ts';

/** A cell of a form. */
export interface FoundCell {
  readonly table: ReportTable;
  readonly row: ReportTable['rows'][number];
  readonly column: ReportTable['columns'][number];
}

/** Returns the table, row and column a key ("table.row.column") means in a form; null when the form has no such cell. */
export function findCell(
  { sections }: Pick<ReportDetail['form'], 'sections'>,
  key: string,
): FoundCell | null {
  const [tableCode, rowCode, columnCode] = key.split('.');
  const table = sections.flatMap(({ tables = [] }) => tables).find(({ code }) => code === tableCode);
  const row = table?.rows.find(({ code }) => code === rowCode);
  const column = table?.columns.find(({ code }) => code === columnCode);
  return table && row && column ? { table, row, column } : null;
}
