import type { PlainCell } from './plain-cells.ts';

const PLACES = 1 << 10;
const LONGEST = 48;

/** Remembers how the few different cells of a column of choices read, so that each is read once. */
export class CellMemo {
  readonly #written: (Uint8Array | undefined)[] = Array.from({ length: PLACES });
  readonly #kept: (Uint8Array | undefined)[] = Array.from({ length: PLACES });

  /** Writes what a cell was found to mean before. */
  readonly plain: PlainCell = (bytes, start, end, out) => {
    const at = place(bytes, start, end);
    const written = this.#written[at];
    if (written === undefined || written.length !== end - start) return false;
    for (let i = 0; i < written.length; i += 1) if (written[i] !== bytes[start + i]) return false;
    const kept = this.#kept[at];
    if (kept === undefined) return false;
    out.copy(kept, 0, kept.length);
    return true;
  };

  /** Notes a cell that was read without a problem. */
  note(bytes: Uint8Array, start: number, end: number, kept: string): void {
    if (end - start > LONGEST || /["\\\p{Cc}]/u.test(kept)) return;
    const at = place(bytes, start, end);
    this.#written[at] = bytes.slice(start, end);
    this.#kept[at] = Buffer.from(kept);
  }
}

function place(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}
