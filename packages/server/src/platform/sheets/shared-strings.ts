import { unescapeXml } from './xlsx-parts.ts';

const LT = 60;
const GT = 62;
const AMP = 38;
const SLASH = 47;

/** The texts that cells of a workbook share, as bytes one after the other. */
export class SharedStrings {
  bytes = new Uint8Array(1 << 16);
  offsets = new Int32Array(1 << 12);
  count = 0;
  #size = 0;

  /** Reads the part of shared texts. */
  static async read(pieces: AsyncIterable<Uint8Array>): Promise<SharedStrings> {
    const strings = new SharedStrings();
    let rest: Uint8Array = new Uint8Array(0);
    for await (const piece of pieces) {
      const all = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      const end = lastClosed(all);
      strings.#take(all, end);
      rest = all.slice(end);
    }
    return strings;
  }

  /** Takes the texts of complete items: `<si>` with one `<t>` or several runs; phonetic hints (`<rPh>`) are left out. */
  #take(xml: Uint8Array, end: number): void {
    let hint = false;
    let at = 0;
    while (at < end) {
      at = xml.indexOf(LT, at);
      if (at < 0 || at >= end) return;
      const closing = xml[at + 1] === SLASH;
      const from = at + (closing ? 2 : 1);
      let close = xml.indexOf(GT, from);
      if (close < 0 || close >= end) return;
      let name = from;
      for (let i = from; i < close; i += 1) {
        if (xml[i] === 58) name = i + 1;
        else if (xml[i] === 32) break;
      }
      const [a, b, c] = [xml[name], xml[name + 1], xml[name + 2]];
      if (a === 115 && b === 105) {
        if (closing || xml[close - 1] === SLASH) this.#end();
      } else if (a === 114 && b === 80 && c === 104) hint = !closing && xml[close - 1] !== SLASH;
      else if (
        a === 116 &&
        (name + 1 === close || b === 32) &&
        !closing &&
        !hint &&
        xml[close - 1] !== SLASH
      ) {
        const stop = xml.indexOf(LT, close);
        this.#add(xml, close + 1, stop);
        close = stop - 1;
      }
      at = close + 1;
    }
  }

  #add(xml: Uint8Array, start: number, end: number): void {
    if (this.#size + end - start > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.#size + end - start));
      grown.set(this.bytes.subarray(0, this.#size));
      this.bytes = grown;
    }
    const part = xml.subarray(start, end);
    if (!part.includes(AMP) && !part.includes(95)) {
      this.bytes.set(part, this.#size);
      this.#size += part.length;
      return;
    }
    const text = unescapeXml(Buffer.from(part.buffer, part.byteOffset, part.length).toString('utf8'));
    this.#size += new TextEncoder().encodeInto(text, this.bytes.subarray(this.#size)).written;
  }

  #end(): void {
    this.count += 1;
    if (this.count >= this.offsets.length) {
      const grown = new Int32Array(this.offsets.length * 2);
      grown.set(this.offsets);
      this.offsets = grown;
    }
    this.offsets[this.count] = this.#size;
  }
}

const CLOSED = Buffer.from('si>');

/** Where the last complete item ends. */
function lastClosed(xml: Uint8Array): number {
  const buffer = Buffer.from(xml.buffer, xml.byteOffset, xml.length);
  for (let at = buffer.length; at >= 0; at -= 1) {
    at = buffer.lastIndexOf(CLOSED, at);
    if (at < 0) return 0;
    const before = buffer[at - 1];
    if (before === SLASH || (before === 58 && buffer.lastIndexOf(SLASH, at) > buffer.lastIndexOf(LT, at)))
      return at + 3;
  }
  return 0;
}
