/** Below so many bytes a loop is faster than a call into the runtime. */
const SHORT = 48;
const ENCODER = new TextEncoder();

/** Bytes that grow as they are written; `size` of them are in use. */
export class GrowingBytes {
  bytes: Uint8Array<ArrayBuffer>;
  size = 0;

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Makes room for that many bytes more. */
  reserve(more: number): void {
    if (this.size + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.size + more));
    grown.set(this.bytes.subarray(0, this.size));
    this.bytes = grown;
  }

  /** Writes bytes as they are. */
  copy(from: Uint8Array, start: number, end: number): void {
    const length = end - start;
    this.reserve(length);
    const { bytes, size } = this;
    if (length > SHORT) bytes.set(from.subarray(start, end), size);
    else for (let at = 0; at < length; at += 1) bytes[size + at] = from[start + at] ?? 0;
    this.size = size + length;
  }

  /** Writes a text as UTF-8. */
  text(text: string): void {
    this.reserve(text.length * 3);
    this.size += ENCODER.encodeInto(text, this.bytes.subarray(this.size)).written;
  }
}
