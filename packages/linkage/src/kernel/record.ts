/*
 * A packed record is STRIDE words of 32 bits in one shared array: the blocking keys first, the features behind them.
 * Two cache lines a record; what a record means is the feature set's own business.
 */

/** Words of 32 bits a record takes. */
export const STRIDE = 32;

/** Record numbers of a list, their packed records and their identifiers as bytes. All arrays may be shared between threads. */
export interface PackedList {
  readonly rows: number;
  /** rows × STRIDE words. Words 0 … passes-1 are blocking keys, 0 = the record takes no part in that pass. */
  readonly records: Uint32Array;
  /** UTF-8 bytes of all identifiers, one after another. */
  readonly idBytes: Uint8Array;
  /** rows + 1 offsets into idBytes. */
  readonly idEnds: Uint32Array;
}

/** Returns a zeroed array of 32-bit words that threads may share. */
export function sharedWords(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * 4));
}

/** Returns the identifier of a row. */
export function idOf(list: PackedList, row: number): string {
  return ID_TEXT.decode(list.idBytes.slice(list.idEnds[row], list.idEnds[row + 1]));
}

const ID_TEXT = new TextDecoder();
