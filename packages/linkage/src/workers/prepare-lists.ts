import { openBytes, type ListInput } from '../io/byte-source.ts';
import { asUtf8 } from '../io/list-encoding.ts';
import { readLayout } from '../io/list-layout.ts';
import { partsOf } from '../io/list-parts.ts';
import type { FeatureSet, PartDictionary, SharedTables } from '../kernel/feature-set.ts';
import { sharedWords, STRIDE, type PackedList } from '../kernel/record.ts';
import type { PackedPart } from './pack-part.ts';
import type { WorkerPool } from './worker-pool.ts';

/** A list packed before, with the tables and the dictionary its records refer to. */
export interface WarmList {
  readonly list: PackedList;
  readonly tables: SharedTables;
  readonly dictionary: PartDictionary;
}

/** Lists to prepare. */
export interface ListsJob {
  readonly a: ListInput | WarmList;
  readonly b: ListInput | undefined;
  readonly memoryMb: number;
}

/** Packed lists with keys, and the tables and dictionary they share. */
export interface PreparedLists {
  readonly tables: SharedTables;
  readonly dictionary: PartDictionary;
  readonly lists: readonly PackedList[];
}

/** Lists that would need more memory than the run may take. */
class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Measured: memory of the process with threads, and bytes of memory a byte of the lists takes at most. */
const BASE_MB = 250;
const BYTES_A_BYTE = 4;

function refuseTooLarge(inputs: readonly ListInput[], memoryMb: number): void {
  let bytes = 0;
  for (const input of inputs) {
    const source = openBytes(input);
    bytes += source.size;
    source.close();
  }
  const needed = Math.ceil(BASE_MB + (bytes * BYTES_A_BYTE) / (1 << 20));
  if (needed > memoryMb)
    throw new TooLarge(
      `Danh sách cần khoảng ${needed} MB, chỉ được dùng ${memoryMb} MB: chia nhỏ danh sách hoặc nâng mức bộ nhớ`,
    );
}

/** Returns whether a list is packed already. */
function isWarm(input: ListInput | WarmList | undefined): input is WarmList {
  return typeof input === 'object' && 'tables' in input;
}

/** Reads, packs, counts and keys the lists of a job in the threads of the pool. */
export async function prepareLists(
  pool: WorkerPool,
  { a, b, memoryMb }: ListsJob,
  set: FeatureSet,
  phase: (name: string) => void,
): Promise<PreparedLists> {
  const warm = isWarm(a) ? a : undefined;
  const inputs = [isWarm(a) ? undefined : a, b].filter((input) => input !== undefined);
  refuseTooLarge(inputs, memoryMb);
  const perList = Math.ceil(pool.size / inputs.length);
  const packed = await Promise.all(inputs.map((input) => packList(pool, input, set, perList)));
  phase('read');
  const parts = packed.flat();
  const { tables, remaps, dictionary } = set.mergeDictionaries(
    [...(warm === undefined ? [] : [warm.dictionary]), ...parts.map((part) => part.dictionary)],
    warm?.tables,
  );
  phase('merge');
  const first = warm === undefined ? 0 : 1;
  await Promise.all(
    parts.map(({ records, rows, dictionary }, at) =>
      pool.run({
        kind: 'count',
        records,
        from: 0,
        to: rows,
        // Forms are in the remap already.
        dictionary: { tails: dictionary['tails'] ?? [] },
        remap: remaps[at + first] ?? {},
        tables,
      }),
    ),
  );
  await pool.runOnEach({ kind: 'add-counts', tables });
  const lists = packed.map(joinParts);
  await Promise.all(
    lists.flatMap(({ records, rows }) =>
      ranges(rows, pool.size).map(([from, to]) => pool.run({ kind: 'key', records, from, to, tables })),
    ),
  );
  phase('key');
  return { tables, dictionary, lists: warm === undefined ? lists : [warm.list, ...lists] };
}

async function packList(
  pool: WorkerPool,
  input: ListInput,
  set: FeatureSet,
  parts: number,
): Promise<PackedPart[]> {
  const bytes = asUtf8(input);
  const layout = readLayout(bytes, set.columns);
  const ranges = partsOf(bytes, layout, Math.max(1 << 20, Math.ceil((layout.to - layout.from) / parts)));
  return Promise.all(
    ranges.map((range) =>
      pool.run({
        kind: 'pack',
        part: { input: bytes, range, delimiter: layout.delimiter, slots: layout.slots },
      }),
    ),
  );
}

function ranges(rows: number, count: number): [number, number][] {
  const size = Math.max(1, Math.ceil(rows / count));
  return Array.from({ length: Math.ceil(rows / size) }, (_, at) => [
    at * size,
    Math.min(rows, (at + 1) * size),
  ]);
}

function joinParts(parts: readonly PackedPart[]): PackedList {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const records = sharedWords(rows * STRIDE);
  const idEnds = new Uint32Array(rows + 1);
  const idBytes = new Uint8Array(parts.reduce((sum, part) => sum + part.idBytes.length, 0));
  let row = 0;
  let byte = 0;
  for (const part of parts) {
    records.set(part.records.subarray(0, part.rows * STRIDE), row * STRIDE);
    idBytes.set(part.idBytes, byte);
    for (let own = 1; own <= part.rows; own++) idEnds[row + own] = byte + (part.idEnds[own] ?? 0);
    row += part.rows;
    byte += part.idBytes.length;
  }
  return { rows, records, idBytes, idEnds };
}
