import type { ListInput } from '../io/byte-source.ts';
import { asUtf8 } from '../io/list-encoding.ts';
import { readLayout } from '../io/list-layout.ts';
import type { FeatureSet, SharedTables } from '../kernel/feature-set.ts';
import type { PackedList } from '../kernel/record.ts';
import { packPart } from './pack-part.ts';

/** Packs lists in the calling thread: for small lists, tests and accounts of single pairs. */
export function packInThread(
  inputs: readonly ListInput[],
  set: FeatureSet,
): { readonly lists: readonly PackedList[]; readonly tables: SharedTables } {
  const parts = inputs.map((input) => {
    const bytes = asUtf8(input);
    const { from, to, delimiter, slots } = readLayout(bytes, set.columns);
    return packPart({ input: bytes, range: { from, to }, delimiter, slots }, set);
  });
  const { tables, remaps } = set.mergeDictionaries(parts.map(({ dictionary }) => dictionary));
  const counts = set.openCounts(tables);
  parts.forEach(({ records, rows, dictionary }, at) =>
    set.countRows(records, 0, rows, { dictionary, remap: remaps[at] ?? {} }, tables, counts),
  );
  set.addCounts(counts, tables);
  for (const { records, rows } of parts) set.keyRows(records, 0, rows, tables);
  return { lists: parts, tables };
}
