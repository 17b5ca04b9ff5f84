import { cellKey, type CellSource, type ReportForm } from '@ansinh/domain/reports';

type Table = NonNullable<ReportForm['sections'][number]['tables']>[number];

/** A cell of a form as a reader names it. */
export interface NamedCell {
  readonly title: string;
  readonly unit: string;
  readonly source: CellSource;
  readonly row: Table['rows'][number];
  readonly column: Table['columns'][number];
}

/** Returns the cell of a form by its key; undefined where there is none. */
export function namedCell({ sections }: ReportForm, key: string): NamedCell | undefined {
  for (const { tables = [] } of sections)
    for (const table of tables)
      for (const row of table.rows)
        for (const column of table.columns) {
          const source = row.cells[column.code];
          if (source && cellKey(table.code, row.code, column.code) === key)
            return { title: `${row.title} (${column.title})`, unit: row.unit, source, row, column };
        }
  return undefined;
}
