import { cellKey } from './cell-key.ts';
import type { CellSource, ReportForm } from './report-form.ts';

/** One thing that is filled in: a figure, or a section's words or difficulties. */
export interface ReportPartSpec {
  /** "table.row.column" of a cell, the section's code of words. */
  readonly key: string;
  readonly section: string;
  readonly kind: 'figure' | 'text' | 'issues';
  readonly required: boolean;
  readonly unit?: string;
  readonly source?: CellSource;
}

/** Returns everything that is filled in of a form, in its order. Tables by agency and the carrying-out section are written by the system. */
export function partsOf({ sections }: Pick<ReportForm, 'sections'>): ReportPartSpec[] {
  return sections.flatMap((section): ReportPartSpec[] => {
    if (section.kind === 'carrying-out') return [];
    if (section.kind !== 'tables')
      return [{ key: section.code, section: section.code, kind: section.kind, required: section.required }];
    return (section.tables ?? []).flatMap((table) =>
      table.rows.flatMap((row) =>
        table.columns.flatMap(({ code }) => {
          const source = row.cells[code];
          if (!source) return [];
          const key = cellKey(table.code, row.code, code);
          return [
            {
              key,
              section: section.code,
              kind: 'figure' as const,
              required: section.required,
              unit: row.unit,
              source,
            },
          ];
        }),
      ),
    );
  });
}
