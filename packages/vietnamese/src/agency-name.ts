import { AGENCY_ABBREVIATIONS, AGENCY_SYNONYMS, type AgencyAbbreviation } from './agency-abbreviations.ts';
import { unifySpelling } from './place-spelling.ts';
import { foldDiacritics, toNfc } from './text.ts';

/** Words that official names put in or leave out at will. */
const OPTIONAL_WORDS = new Set(['va', 'cac']);
/** "LĐ - TB & XH" is the longest in pieces: four words. */
const MOST_WORDS = 4;

/** Small letters with their marks, đ as d: "ĐẦU TƯ" must not be read as "TU". */
function compact(text: string): string {
  return toNfc(text)
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const BY_SHORT = new Map<string, AgencyAbbreviation[]>();
for (const abbreviation of AGENCY_ABBREVIATIONS) {
  for (const form of new Set(abbreviation.short.map(compact))) {
    BY_SHORT.set(form, [...(BY_SHORT.get(form) ?? []), abbreviation]);
  }
}

function piecesOf(name: string): string[] {
  return toNfc(name)
    .replace(/['’‘ʼ`´]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((piece) => piece !== '');
}

/** Pieces in capitals or without vowels may make an abbreviation together; "la" and "hội" never do. */
function mayJoin(piece: string): boolean {
  return piece === piece.toUpperCase() || !/[aeiouy]/u.test(foldDiacritics(piece));
}

function fits(abbreviation: AgencyAbbreviation, said: readonly string[], next: string): boolean {
  const before = said.join(' ');
  const afterHolds =
    abbreviation.after?.some((word) => before === word || before.endsWith(` ${word}`)) ?? true;
  const beforeHolds = abbreviation.before?.includes(foldDiacritics(next)) ?? true;
  return afterHolds && beforeHolds;
}

/** The abbreviation that starts at a piece, the longest first, and how many pieces it takes. */
function abbreviationAt(
  pieces: readonly string[],
  at: number,
  said: readonly string[],
): { long: string; length: number } | null {
  for (let length = Math.min(MOST_WORDS, pieces.length - at); length >= 1; length -= 1) {
    const window = pieces.slice(at, at + length);
    if (length > 1 && !window.every(mayJoin)) continue;
    const next = pieces[at + length] ?? '';
    const found = BY_SHORT.get(compact(window.join('')))?.find((one) => fits(one, said, next));
    if (found !== undefined) return { long: found.long, length };
  }
  return null;
}

function wordsOf(text: string): string[] {
  return piecesOf(foldDiacritics(text))
    .filter((word) => !OPTIONAL_WORDS.has(word))
    .map(unifySpelling);
}

function expandedWords(name: string): string[] {
  const pieces = piecesOf(name);
  const said: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const found = abbreviationAt(pieces, at, said);
    said.push(...wordsOf(found?.long ?? pieces[at] ?? ''));
    at += found?.length ?? 1;
  }
  return said;
}

/**
 * Returns the comparison key of an agency's name: full words, folded, without punctuation, "&", "và" and "các", so that
 * "Sở LĐ-TB&XH tỉnh" and "Sở Lao động - Thương binh và Xã hội tỉnh" have one key. Not for display.
 * The territory stays in the key: "Sở Y tế" and "Sở Y tế tỉnh Kon Tum" differ.
 */
export function agencyNameKey(name: string): string {
  let key = ` ${expandedWords(name).join(' ')} `;
  for (const [other, main] of AGENCY_SYNONYMS) key = key.replaceAll(` ${other} `, ` ${main} `);
  return key.trim();
}
