import type { DatasetLayout } from '../dataset.ts';
import { fieldKey, headerName, withoutBrackets } from './header-name.ts';

/** How a header names a column, surest first. */
export type NamedBy = 'key' | 'header' | 'alias';

/** The names of a layout's columns. Several columns may share a name; their order decides. */
export interface LayoutNames {
  readonly keys: ReadonlyMap<string, readonly number[]>;
  readonly headers: ReadonlyMap<string, readonly number[]>;
  readonly aliases: ReadonlyMap<string, readonly number[]>;
}

/** Returns the names of a layout's columns (positions) as files may write them. */
export function layoutNames(layout: DatasetLayout): LayoutNames {
  const keys = new Map<string, number[]>();
  const headers = new Map<string, number[]>();
  const aliases = new Map<string, number[]>();
  for (const [at, column] of layout.columns.entries()) {
    note(keys, fieldKey(column.key) ?? column.key, at);
    for (const name of [column.header, column.headerEn]) note(headers, headerName(name), at);
    note(headers, headerName(withoutBrackets(column.header)), at);
    for (const alias of column.aliases) note(aliases, headerName(alias), at);
  }
  return { keys, headers, aliases };
}

function note(names: Map<string, number[]>, name: string, at: number): void {
  const known = names.get(name) ?? [];
  if (name !== '' && !known.includes(at)) names.set(name, [...known, at]);
}

/** Returns which columns (positions) a text may name, and how surely; null when none. */
export function namedColumns(
  names: LayoutNames,
  text: string,
): { readonly by: NamedBy; readonly columns: readonly number[] } | null {
  const key = fieldKey(text);
  const byKey = key === null ? undefined : names.keys.get(key);
  if (byKey !== undefined) return { by: 'key', columns: byKey };
  for (const form of [headerName(text), headerName(withoutBrackets(text))]) {
    const byHeader = names.headers.get(form);
    if (byHeader !== undefined) return { by: 'header', columns: byHeader };
    const byAlias = names.aliases.get(form);
    if (byAlias !== undefined) return { by: 'alias', columns: byAlias };
  }
  return null;
}
