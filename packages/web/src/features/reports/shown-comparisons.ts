import type { ReportPart, ReportTable } from './reports.types.ts';

/** What a figure is compared with. */
export const COMPARISONS = ['before', 'yearBefore', 'target'] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** Returns which comparisons stand in columns of their own: those that any row has, where the table has one column of figures. */
export function shownComparisons(
  table: ReportTable,
  parts: ReadonlyMap<string, ReportPart>,
): readonly Comparison[] {
  const [only] = table.columns;
  if (only === undefined || table.columns.length > 1) return [];
  return COMPARISONS.filter((one) =>
    table.rows.some((row) => {
      const value = parts.get(`${table.code}.${row.code}.${only.code}`)?.[one];
      return value !== null && value !== undefined;
    }),
  );
}
