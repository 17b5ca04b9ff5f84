import { GrowingBytes } from '../../../platform/sheets/growing-bytes.ts';

/** Lines of COPY's text format. */
export class LineWriter extends GrowingBytes {
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
