import type { ReportDetail, ReportPart, ReportSection } from './reports.types.ts';

/** How far a section is written. */
export interface SectionProgress {
  readonly filled: number;
  readonly all: number;
}

/** Returns the keys of everything that is filled in of a section, "table.row.column" for a cell. */
export function keysOfSection({ kind, code, tables = [] }: ReportSection): string[] {
  if (kind === 'carrying-out') return [];
  if (kind !== 'tables') return [code];
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns
        .filter((column) => row.cells[column.code] !== undefined)
        .map((column) => `${table.code}.${row.code}.${column.code}`),
    ),
  );
}

/** Returns true if a part says something: a figure, words, a difficulty or words taken over from others. */
export function isFilled(part: ReportPart | undefined): boolean {
  if (part === undefined) return false;
  if (part.kind === 'figure') return part.value !== null;
  return part.text.trim() !== '' || part.issues.length > 0 || part.excerpts.some(({ used }) => used);
}

/** Returns how many parts of a section are filled in, of all it has. */
export function progressOf(section: ReportSection, parts: ReadonlyMap<string, ReportPart>): SectionProgress {
  const keys = keysOfSection(section);
  return { filled: keys.filter((key) => isFilled(parts.get(key))).length, all: keys.length };
}

/** Returns the parts by their keys. */
export function partsByKey({ parts }: Pick<ReportDetail, 'parts'>): ReadonlyMap<string, ReportPart> {
  return new Map(parts.map((part) => [part.key, part]));
}

/** Returns the id of the place of a part or section on the page. */
export function placeId(key: string): string {
  return `p-${key.replaceAll('.', '-')}`;
}
