/** Returns the key of a cell: "table.row.column". */
export function cellKey(table: string, row: string, column: string): string {
  return `${table}.${row}.${column}`;
}
