import type { PeopleTables } from './people-tables.ts';

/** How two name tokens agree, without marks. */
export const TOKEN = { EQUAL: 0, CLOSE: 1, INITIAL: 2, DIFFERENT: 3 } as const;

/** Surnames that are one word in two dialects. */
const DIALECTS: readonly (readonly [string, string])[] = [
  ['hoang', 'huinh'],
  ['hoang', 'huynh'],
  ['vu', 'vo'],
  ['phuoc', 'phuc'],
  ['nhat', 'nhut'],
  ['chau', 'chu'],
  ['sinh', 'sanh'],
  ['chinh', 'chanh'],
];

/** Words of letters of an ASCII token. */
interface Letters {
  readonly high: number;
  readonly low: number;
}

const SCRATCH_A = new Uint8Array(12);
const SCRATCH_B = new Uint8Array(12);

function unpack(high: number, low: number, into: Uint8Array): void {
  for (let at = 0; at < 6; at++) {
    into[at] = (high >>> (25 - at * 5)) & 31;
    into[at + 6] = (low >>> (25 - at * 5)) & 31;
  }
}

function pack(form: string): Letters {
  const word = (from: number): number => {
    let bits = 0;
    for (let at = from; at < from + 6; at++)
      bits = (bits << 5) | (at < form.length ? form.charCodeAt(at) - 96 : 0);
    return bits;
  };
  return { high: word(0), low: word(6) };
}

const DIALECT_WORDS = new Set(
  DIALECTS.flatMap(([a, b]) => [keyOf(pack(a), pack(b)), keyOf(pack(b), pack(a))]),
);

function keyOf(a: Letters, b: Letters): number {
  return (Math.imul(a.high, 31) ^ Math.imul(b.high, 0x01000193) ^ a.low ^ (b.low << 1)) >>> 0;
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
  if (DIALECT_WORDS.has(keyOf({ high: highA, low: lowA }, { high: highB, low: lowB }))) return TOKEN.CLOSE;
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
