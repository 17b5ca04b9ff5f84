import type { SetIssue, TerritoryChange } from '@ansinh/domain/reorganisations';

/** First day of the present two-level structure: a decision from then on speaks of units of 2025, an earlier one of 2024 becoming 2025. */
const NEW_STRUCTURE = '2025-07-01';
const NEEDED = ['old_code', 'new_code', 'part'] as const;
const PARTS: Readonly<Record<string, TerritoryChange['part']>> = {
  full: 'whole',
  whole: 'whole',
  'toàn bộ': 'whole',
  partial: 'part',
  part: 'part',
  'một phần': 'part',
  none: 'none',
  'giải thể': 'none',
};

/** A row of a sheet: its number there and its cells. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Returns the territories that a table states (a header with old_code, new_code, part; also old_structure, new_structure, note somewhere above the rows), with
 * what is wrong row by row. Rows without any cell are passed over.
 */
export function mappingRows(
  rows: readonly SheetRow[],
  effective: string,
): { changes: TerritoryChange[]; issues: SetIssue[] } {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const named = filled.map(({ cells }) => cells.map((cell) => cell.trim().toLowerCase()));
  // A sheet made for people has its title above the header.
  const at = named.findIndex((cells) => NEEDED.some((column) => cells.includes(column)));
  const header = named[at] ?? [];
  const missing = NEEDED.filter((column) => !header.includes(column));
  if (missing.length > 0)
    return {
      changes: [],
      issues: [{ code: 'reorganisations.column_missing', params: { columns: missing.join(', ') } }],
    };
  const issues: SetIssue[] = [];
  const changes = filled.slice(at + 1).flatMap(({ row, cells }) => {
    const cell = (column: string): string => cells[header.indexOf(column)]?.trim() ?? '';
    const part = PARTS[cell('part').toLowerCase()];
    if (part === undefined)
      issues.push({ code: 'reorganisations.row_part', params: { row, value: cell('part') } });
    const key = (side: 'old' | 'new'): string | null => {
      const value = cell(`${side}_code`);
      if (side === 'new' && part === 'none') return null;
      if (/^\d{2}(\d|\d{3})?$/u.test(value)) {
        const plain = side === 'old' && effective <= NEW_STRUCTURE ? '2024' : '2025';
        return `${cell(`${side}_structure`) || plain}:${value}`;
      }
      issues.push({ code: 'reorganisations.row_code', params: { row, column: `${side}_code`, value } });
      return null;
    };
    const [from, to] = [key('old'), key('new')];
    if (part === undefined || from === null || (to === null && part !== 'none')) return [];
    return [{ from, to, part, note: cell('note') }];
  });
  return { changes, issues };
}
