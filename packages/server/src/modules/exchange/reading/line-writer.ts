/** Bytes that grow: lines of COPY's text format. */
export class LineWriter {
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
    if (length > 48) bytes.set(from.subarray(start, end), size);
    else for (let at = 0; at < length; at += 1) bytes[size + at] = from[start + at] ?? 0;
    this.size = size + length;
  }

  /** Writes a text as UTF-8. */
  text(text: string): void {
    this.reserve(text.length * 3);
    this.size += ENCODER.encodeInto(text, this.bytes.subarray(this.size)).written;
  }

  /** Writes a whole number that is not negative. */
  number(value: number): void {
    this.reserve(12);
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits += 1;
    let rest = value;
    for (let at = this.size + digits - 1; at >= this.size; at -= 1) {
      this.bytes[at] = 48 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.size += digits;
  }
}

const ENCODER = new TextEncoder();
