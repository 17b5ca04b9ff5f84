import { remembered } from './remembered.ts';

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

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const first = match[0].charAt(0);
    const word = match[0].length > 1 || LETTER.test(first);
    tokens.push({
      text: match[0],
      lower: word ? plainWord(match[0]) : match[0],
      start: match.index,
      end: match.index + match[0].length,
      word,
      capital: word && first !== first.toLowerCase(),
    });
  }
  return tokens;
}
