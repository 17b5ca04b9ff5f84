import type { FileColumn } from './find-header.ts';

/**
 * Returns, by index of a file's column, the columns of the layout (positions) it may be. Where a layout has a header several times ("Ngày ký"
 * of the contract, of its annex) and the file no more often, their order says which is which, empty or not.
 */
export function placesOf(
  columns: readonly FileColumn[],
  named: (texts: readonly string[]) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<string, { readonly places: readonly number[]; readonly indexes: number[] }>();
  for (const { index, texts } of columns) {
    const places = named(texts);
    if (places.length === 0) continue;
    const name = places.join(',');
    const group = groups.get(name) ?? { places, indexes: [] };
    group.indexes.push(index);
    groups.set(name, group);
  }
  const found = new Map<number, readonly number[]>();
  for (const { places, indexes } of groups.values())
    for (const [rank, index] of indexes.entries()) {
      const own = places[rank];
      const ordered = places.length > 1 && indexes.length > 1 && indexes.length <= places.length;
      found.set(index, ordered && own !== undefined ? [own] : places);
    }
  return found;
}
