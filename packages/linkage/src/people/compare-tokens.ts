import type { PeopleTables } from './people-tables.ts';

/** How two name tokens agree, without marks. */
export const TOKEN = { EQUAL: 0, CLOSE: 1, INITIAL: 2, DIFFERENT: 3 } as const;

const SCRATCH_A = new Uint8Array(12);
const SCRATCH_B = new Uint8Array(12);

function unpack(high: number, low: number, into: Uint8Array): void {
  for (let at = 0; at < 6; at++) {
    into[at] = (high >>> (25 - at * 5)) & 31;
    into[at + 6] = (low >>> (25 - at * 5)) & 31;
  }
}

/** Returns how two tokens (numbers without marks) agree: equal, one edit or a dialect apart, one an initial, or different. */
export function compareTokens(a: number, b: number, tables: PeopleTables): number {
  if (a === b) return TOKEN.EQUAL;
  const { letters, lengths } = tables;
  const lengthA = lengths[a] ?? 0;
  const lengthB = lengths[b] ?? 0;
  const highA = letters[a * 2] ?? 0;
  const highB = letters[b * 2] ?? 0;
  if (lengthA === 1 || lengthB === 1) return highA >>> 25 === highB >>> 25 ? TOKEN.INITIAL : TOKEN.DIFFERENT;
  if (tables.sounds[a] === tables.sounds[b]) return TOKEN.CLOSE;
  if (Math.abs(lengthA - lengthB) > 1) return TOKEN.DIFFERENT;
  const lowA = letters[a * 2 + 1] ?? 0;
  const lowB = letters[b * 2 + 1] ?? 0;
  if (Math.min(lengthA, lengthB) < 2) return TOKEN.DIFFERENT;
  unpack(highA, lowA, SCRATCH_A);
  unpack(highB, lowB, SCRATCH_B);
  return oneEdit(Math.min(12, lengthA), Math.min(12, lengthB)) ? TOKEN.CLOSE : TOKEN.DIFFERENT;
}

/** Whether the scratch words are one change, insertion, deletion or swap of neighbours apart. */
function oneEdit(lengthA: number, lengthB: number): boolean {
  const a = SCRATCH_A;
  const b = SCRATCH_B;
  let head = 0;
  while (head < lengthA && head < lengthB && a[head] === b[head]) head++;
  let endA = lengthA;
  let endB = lengthB;
  while (endA > head && endB > head && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - head;
  const restB = endB - head;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}
