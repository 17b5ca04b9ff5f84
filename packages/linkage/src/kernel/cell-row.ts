/**
 * The cells of one row as byte ranges, in the order of the feature set's columns. A column the file lacks has an empty
 * range. Bytes are UTF-8 (a cell may still be TCVN3 or VNI font text), quotes already taken off.
 */
export interface CellRow {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}
