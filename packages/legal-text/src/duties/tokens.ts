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

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const printed = match[0];
    const { lower, word, capital } = formOf(printed);
    tokens.push({
      text: printed,
      lower,
      start: match.index,
      end: match.index + printed.length,
      word,
      capital,
    });
  }
  return tokens;
}
