import type { DatasetLayout } from '@ansinh/domain/exchange';
import { Refusal } from '../../platform/refusal.ts';
import type { StoredColumn } from './db/submission-row.ts';
import { headerOf } from './issue-text.ts';

/** Returns all columns of a layout as a person placed them; refuses unknown ones and a column of the file that is used twice. */
export function confirmedColumns(
  layout: DatasetLayout,
  fileColumns: readonly { readonly index: number }[],
  columns: readonly { readonly key: string; readonly index: number | null }[],
): StoredColumn[] {
  const wanted = new Map(columns.map(({ key, index }) => [key, index]));
  const known = new Set(layout.columns.map(({ key }) => key));
  const inFile = new Set(fileColumns.map(({ index }) => index));
  const used = new Set<number>();
  for (const [key, index] of wanted) {
    const wrong = !known.has(key) || (index !== null && (!inFile.has(index) || used.has(index)));
    if (wrong) throw new Refusal('exchange.mapping_column_unknown', { column: headerOf(layout, key) ?? key });
    if (index !== null) used.add(index);
  }
  return layout.columns.map(({ key }) => ({
    key,
    index: wanted.get(key) ?? null,
    by: 'person',
    confidence: 1,
  }));
}

/** Returns the keys of required columns that are placed nowhere. */
export function missingColumns(
  layout: DatasetLayout,
  mapping: readonly Pick<StoredColumn, 'key' | 'index'>[],
): string[] {
  const found = new Set(mapping.filter(({ index }) => index !== null).map(({ key }) => key));
  return layout.columns.filter(({ key, required }) => required && !found.has(key)).map(({ key }) => key);
}

/** Refuses when required columns are placed nowhere. */
export function refuseMissing(
  layout: DatasetLayout,
  mapping: readonly Pick<StoredColumn, 'key' | 'index'>[],
): void {
  const missing = missingColumns(layout, mapping);
  if (missing.length > 0)
    throw new Refusal('exchange.columns_missing', {
      columns: missing.map((key) => `“${headerOf(layout, key) ?? key}”`).join(', '),
    });
}
