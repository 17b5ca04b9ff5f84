import { openBytes, type ListInput } from '../io/byte-source.ts';
import type { ByteRange } from '../io/list-parts.ts';
import { RowReader } from '../io/row-reader.ts';
import type { FeatureSet, PartDictionary } from '../kernel/feature-set.ts';
import { sharedWords, STRIDE } from '../kernel/record.ts';

/** A part of a list to pack. Column 0 of the feature set is the identifier. */
export interface PartTask {
  readonly input: ListInput;
  readonly range: ByteRange;
  readonly delimiter: number;
  readonly slots: Int16Array;
}

/** A packed part: numbers in the records are local to its dictionary. */
export interface PackedPart {
  readonly rows: number;
  /** May be longer than its rows. */
  readonly records: Uint32Array;
  readonly idBytes: Uint8Array;
  /** rows + 1 ends; an empty identifier = the list has none, rows are named by number. */
  readonly idEnds: Uint32Array;
  readonly dictionary: PartDictionary;
}

/** Bytes of the shortest usual row; pages of rows that never come cost nothing. */
const SHORTEST_ROW = 24;

/** Returns the packed rows of a part. */
export function packPart({ input, range, delimiter, slots }: PartTask, features: FeatureSet): PackedPart {
  const source = openBytes(input);
  const reader = new RowReader(source, range, delimiter, slots, features.columns.length);
  const present = features.columns.map((_, column) => slots.includes(column));
  const packer = features.openPacker(present);
  let room = Math.ceil((range.to - range.from) / SHORTEST_ROW) + 16;
  let records = sharedWords(room * STRIDE);
  let idEnds = new Uint32Array(room + 1);
  let idBytes = new Uint8Array(1 << 16);
  let rows = 0;
  let idEnd = 0;
  while (reader.next()) {
    if (rows === room) {
      room *= 2;
      const larger = sharedWords(room * STRIDE);
      larger.set(records);
      records = larger;
      const ends = new Uint32Array(room + 1);
      ends.set(idEnds);
      idEnds = ends;
    }
    const { bytes, starts, ends } = reader.row;
    packer.pack(reader.row, records, rows * STRIDE);
    const from = starts[0] ?? 0;
    const to = ends[0] ?? 0;
    if (idEnd + to - from > idBytes.length) {
      const larger = new Uint8Array(idBytes.length * 2 + to - from);
      larger.set(idBytes);
      idBytes = larger;
    }
    for (let at = from; at < to; at++) idBytes[idEnd++] = bytes[at] ?? 0;
    idEnds[++rows] = idEnd;
  }
  source.close();
  return {
    rows,
    records,
    idBytes: idBytes.slice(0, idEnd),
    idEnds: idEnds.slice(0, rows + 1),
    dictionary: packer.dictionary(),
  };
}
