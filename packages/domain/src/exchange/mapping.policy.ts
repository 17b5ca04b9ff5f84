/** How a column of a file was recognised. */
export type MappedBy = 'key' | 'header' | 'alias' | 'content' | 'remembered' | 'person';

/** Where a column of the layout is in the file. */
export interface MappedColumn {
  readonly key: string;
  readonly index: number | null;
  readonly by: MappedBy;
}

/** Recognised beyond doubt: by the template's own key or header, or as a person confirmed before. */
const CERTAIN: ReadonlySet<MappedBy> = new Set(['key', 'header', 'remembered', 'person']);

/**
 * Returns whether a person has to confirm the columns once: something was recognised by another name or by what is in it, or a required
 * column is nowhere.
 */
export function needsMappingByPerson(columns: readonly MappedColumn[], missing: readonly string[]): boolean {
  return missing.length > 0 || columns.some(({ index, by }) => index !== null && !CERTAIN.has(by));
}

/** Returns whether so few columns were recognised by name that the file is of another list. Content alone proves nothing. */
export function looksForeign(columns: readonly MappedColumn[], required: readonly string[]): boolean {
  const named = columns.filter(({ index, by }) => index !== null && by !== 'content');
  const requiredNamed = required.filter((key) => named.some((column) => column.key === key));
  return requiredNamed.length * 2 < required.length || named.length === 0;
}
