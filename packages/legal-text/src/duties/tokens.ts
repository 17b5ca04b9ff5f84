import { remembered } from '../remembered.ts';

/** A word or a punctuation mark of a running text, with its UTF-16 offsets. */
export interface Token {
  readonly text: string;
  /** Lower case, tone marks in their standard place ("hoá" -> "hóa", "uỷ" -> "ủy"). */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[&/][\p{L}\p{M}\p{N}]+)*|\S/gu;

const TONES: readonly (readonly [RegExp, string])[] = [
  [/oà$/u, 'òa'],
  [/oá$/u, 'óa'],
  [/oả$/u, 'ỏa'],
  [/oã$/u, 'õa'],
  [/oạ$/u, 'ọa'],
  [/oẻ$/u, 'ỏe'],
  [/(?<!q)uỷ$/u, 'ủy'],
  [/(?<!q)uý$/u, 'úy'],
  [/(?<!q)uỳ$/u, 'ùy'],
  [/(?<!q)uỵ$/u, 'ụy'],
  [/^(k|l|m)í$/u, '$1ý'],
  [/^kì$/u, 'kỳ'],
  [/^kĩ$/u, 'kỹ'],
  [/^quí$/u, 'quý'],
  [/^qui$/u, 'quy'],
];

const MAY_NEED_TONE = /[oắuií][àáảãạẻỷýỳỵ]$|[íìĩi]$/u;

/** The word in lower case with its tone mark where the current spelling rule puts it. */
function plainWord(word: string): string {
  let lower = word.toLowerCase();
  if (!MAY_NEED_TONE.test(lower)) return lower;
  for (const [pattern, replacement] of TONES) lower = lower.replace(pattern, replacement);
  return lower;
}

/** Words and punctuation marks of a text, in order; white space is dropped. */
export const tokenize: (text: string) => readonly Token[] = remembered(readTokens);

interface WordForm {
  readonly lower: string;
  readonly word: boolean;
  readonly capital: boolean;
}

/** Administrative texts use some thousand syllables: each is folded once. Emptied when an odd text fills it. */
const FORMS = new Map<string, WordForm>();
const MOST_FORMS = 20_000;

function formOf(text: string): WordForm {
  const known = FORMS.get(text);
  if (known !== undefined) return known;
  const first = text.charAt(0);
  const word = text.length > 1 || LETTER.test(first);
  const form = {
    lower: word ? plainWord(text) : text,
    word,
    capital: word && first !== first.toLowerCase(),
  };
  if (FORMS.size >= MOST_FORMS) FORMS.clear();
  FORMS.set(text, form);
  return form;
}

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
    tokens.push(tokenOf(text.slice(at, end), at));
    at = end;
  }
  return tokens;
}

function tokenOf(printed: string, start: number): Token {
  const { lower, word, capital } = formOf(printed);
  return { text: printed, lower, start, end: start + printed.length, word, capital };
}

/** The same, by a regular expression. */
export function tokensByPattern(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => tokenOf(match[0], match.index));
}
