import { matchesOf } from '../matches.ts';
import { remembered } from '../remembered.ts';
import { wordFormAt } from './word-forms.ts';
import type { WordForm } from './word-forms.ts';

/** A word or a punctuation mark of a running text, with its UTF-16 offsets. */
export interface Token extends WordForm {
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[&/][\p{L}\p{M}\p{N}]+)*|\S/gu;

/** Words and punctuation marks of a text, in order; white space is dropped. */
export const tokenize: (text: string) => readonly Token[] = remembered(readTokens);

/** What a UTF-16 unit is to a reader of words: nothing (white space), part of a word, "&" or "/", or a sign. */
const SPACE = 0;
const WORD = 1;
const JOINT = 2;
const SIGN = 3;

function kindOf(char: string): number {
  if (/\s/u.test(char)) return SPACE;
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return WORD;
  return char === '&' || char === '/' ? JOINT : SIGN;
}

/** Kinds of the units below U+2000, where all of Vietnamese stands. */
const KINDS = Uint8Array.from({ length: 0x20_00 }, (_, code) => kindOf(String.fromCharCode(code)));

/** End of the word at a place; "&" and "/" between word characters belong to it ("GD&ĐT", "15/6"). */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === WORD) continue;
    if (kind === JOINT && at + 1 < text.length && kindAt(text, at + 1) === WORD) continue;
    break;
  }
  return at;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < KINDS.length ? (KINDS[code] ?? SIGN) : kindOf(text.charAt(at));
}

/** Words and signs by one walk over the text; texts with characters beyond the basic plane are cut by the pattern. */
function readTokens(text: string): readonly Token[] {
  if (/[\ud800-\udfff]/.test(text)) return tokensByPattern(text);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const end = kind === WORD ? wordEnd(text, at) : at + 1;
    tokens.push(tokenAt(text, at, end));
    at = end;
  }
  return tokens;
}

function tokenAt(source: string, start: number, end: number): Token {
  const { text, lower, word, pure, capital, signs, openings } = wordFormAt(source, start, end);
  return { text, lower, start, end, word, pure, capital, signs, openings };
}

/** The same, by a regular expression. */
export function tokensByPattern(text: string): Token[] {
  return matchesOf(text, TOKEN).map((match) => tokenAt(text, match.index, match.index + match[0].length));
}
