import { cellKey, type ReportForm } from '@ansinh/domain/reports';

/** Returns what people call each part of a form, by key. */
export function partTitles({ sections }: ReportForm): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap((section): [string, string][] => [
      [section.code, section.title],
      ...(section.tables ?? []).flatMap(({ code, rows, columns }) =>
        rows.flatMap((row) =>
          columns.map((column): [string, string] => [
            cellKey(code, row.code, column.code),
            columns.length === 1 ? row.title : `${row.title} – ${column.title}`,
          ]),
        ),
      ),
    ]),
  );
}
