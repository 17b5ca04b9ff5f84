import { unifySpelling } from './place-spelling.ts';
import { collapseSpaces, foldDiacritics, toNfc } from './text.ts';

/** Kinds of territories: those of before 1 July 2025 and the two-level ones after it. */
export const ADMINISTRATIVE_TYPES = [
  'tỉnh',
  'thành phố',
  'quận',
  'huyện',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
] as const;

export type AdministrativeType = (typeof ADMINISTRATIVE_TYPES)[number];

export interface AdministrativeName {
  /** Null when the text gives the name alone. */
  readonly type: AdministrativeType | null;
  /** The name without its kind, as written, NFC. */
  readonly name: string;
  /** What variants of one name share: no marks, no white space, no apostrophes, one spelling. Kind not included. */
  readonly key: string;
}

const SHORT_TYPES: readonly (readonly [short: string, type: AdministrativeType])[] = [
  ['t', 'tỉnh'],
  ['tp', 'thành phố'],
  ['q', 'quận'],
  ['h', 'huyện'],
  ['tx', 'thị xã'],
  ['x', 'xã'],
  ['p', 'phường'],
  ['tt', 'thị trấn'],
  ['đk', 'đặc khu'],
];

/** Names usually cut to initials. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  hcm: 'Hồ Chí Minh',
  hn: 'Hà Nội',
  brvt: 'Bà Rịa - Vũng Tàu',
};

/** Kinds usual without marks or capitals at the head; a text that has marks must have them in the kind too ("Quan Sơn"). */
function splitWritten(text: string): { type: AdministrativeType; rest: string } | null {
  const small = text.toLowerCase();
  const unmarked = foldDiacritics(text) === small;
  for (const type of ADMINISTRATIVE_TYPES) {
    const head = unmarked ? foldDiacritics(type) : type;
    if (small.startsWith(`${head} `)) return { type, rest: text.slice(head.length + 1) };
  }
  return null;
}

/** A short kind stands before a dot, a number or, when of two letters, a space: "P.1", "Q1", "TP Kon Tum", "TPHCM". */
function splitShort(text: string): { type: AdministrativeType; rest: string } | null {
  const match = /^(t\.?p|t\.?x|t\.?t|đ\.?k|[tqhxp])(\. ?| |(?=\d)|(?=HCM$))(?=.)/iu.exec(text);
  if (match === null) return null;
  const short = (match[1] ?? '').toLowerCase().replace('.', '');
  if (short.length === 1 && match[2] === ' ' && !/^\S \d+$/u.test(text)) return null;
  const type = SHORT_TYPES.find(([head]) => head === short)?.[1];
  return type === undefined ? null : { type, rest: text.slice(match[0].length) };
}

/** Returns the comparison key of a territory's name given without its kind. */
export function administrativeNameKey(name: string): string {
  const words = foldDiacritics(name)
    .replace(/['’‘ʼ`´]/gu, '')
    .split(/[^a-z0-9]+/u);
  return words.map(unifySpelling).join('');
}

/**
 * Returns the kind, the name and the comparison key of a territory written as "Huyện Đăk Glei", "TP. Kon Tum",
 * "xã Đắk Tờ Kan", "P.1" or by its name alone. One territory a text: "xã A, huyện B" is split by the caller.
 */
export function parseAdministrativeName(text: string): AdministrativeName {
  const clean = collapseSpaces(toNfc(text)).replace(/[,;]+$/u, '');
  const split = splitWritten(clean) ?? splitShort(clean);
  const written = split === null ? clean : collapseSpaces(split.rest);
  const name = SHORT_NAMES[written.toLowerCase()] ?? written;
  return { type: split?.type ?? null, name, key: administrativeNameKey(name) };
}
