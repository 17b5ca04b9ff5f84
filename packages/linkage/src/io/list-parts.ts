import { openBytes, type ListInput } from './byte-source.ts';
import type { ListLayout } from './list-layout.ts';

const NEWLINE = 10;
const QUOTE = 34;
const RETURN = 13;
const PIECE = 4 << 20;

export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the rows of a list as ranges of about `partBytes` each, cut at row ends; line ends inside quotes are none.
 * Depends on the list alone, never on the number of threads.
 */
export function partsOf(input: ListInput, layout: ListLayout, partBytes: number): ByteRange[] {
  const { from, to, delimiter } = layout;
  if (to - from <= partBytes * 1.5) return [{ from, to }];
  const source = openBytes(input);
  const piece = new Uint8Array(PIECE);
  const cuts: number[] = [];
  let due = from + partBytes;
  let inside = false;
  let before = NEWLINE;
  for (let offset = from; offset < to; offset += PIECE) {
    const bytes = piece.subarray(0, source.read(piece, offset));
    let at = 0;
    while (at < bytes.length) {
      const quote = bytes.indexOf(QUOTE, at);
      const stop = quote < 0 ? bytes.length : quote;
      if (!inside)
        while (due < to && due - offset < stop) {
          const end = bytes.indexOf(NEWLINE, Math.max(at, due - offset));
          if (end < 0 || end >= stop) break;
          cuts.push(offset + end + 1);
          due = offset + end + 1 + partBytes;
        }
      if (quote < 0) break;
      const left = quote > 0 ? (bytes[quote - 1] ?? NEWLINE) : before;
      // A quote inside a quoted cell closes it, or with the next one is a character: both ways the state toggles.
      if (inside) inside = false;
      else if (left === delimiter || left === NEWLINE || left === RETURN || left === QUOTE) inside = true;
      at = quote + 1;
    }
    before = bytes[bytes.length - 1] ?? NEWLINE;
  }
  source.close();
  const ends = [...cuts.filter((cut) => cut < to), to];
  return ends.map((end, at) => ({ from: at === 0 ? from : (ends[at - 1] ?? from), to: end }));
}
