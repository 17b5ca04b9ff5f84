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

/** Share of a layout's columns that prove the list. Files of another list name at most two thirds (measured over all layouts of the packs). */
const PROVES = 0.8;

/**
 * Returns whether so few columns were recognised by name that the file is of another list. Content alone proves nothing; a list that only
 * lacks what is required is still that list, so that the missing columns are asked for.
 */
export function looksForeign(columns: readonly MappedColumn[], required: readonly string[]): boolean {
  const named = columns.filter(({ index, by }) => index !== null && by !== 'content');
  if (named.length === 0) return true;
  if (named.length >= columns.length * PROVES) return false;
  const requiredNamed = required.filter((key) => named.some((column) => column.key === key));
  return requiredNamed.length * 2 < required.length;
}
