import { signsOfWord } from './word-signs.ts';

/** What is known of a printed word or sign wherever it stands. */
export interface WordForm {
  readonly text: string;
  /** Lower case, tone marks in their standard place ("hoá" -> "hóa", "uỷ" -> "ủy"). */
  readonly lower: string;
  readonly word: boolean;
  /** Made of letters only: no digit, no "&" or "/" in it. */
  readonly pure: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Syllables of time in it, see `SIGN`. */
  readonly signs: number;
  readonly openings: Openings;
}

/** What phrase lists have found out about a word: one bit a list that was asked, and one where a phrase of it begins so. */
export interface Openings {
  asked: number;
  found: number;
}

const IMPURE = /[^\p{L}]/u;
const LETTER = /[\p{L}\p{N}]/u;

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

/** The same word as the engine keeps names of properties: once, so that comparing it with a literal compares addresses. */
function interned(word: string): string {
  return Object.keys({ [word]: true })[0] ?? word;
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
    text: interned(text),
    lower: interned(word ? plainWord(text) : text),
    pure: word && !IMPURE.test(text),
    word,
    capital: word && first !== first.toLowerCase(),
    signs: signsOfWord(text.toLowerCase()),
    openings: { asked: 0, found: 0 },
  };
  if (FORMS.size >= MOST_FORMS) FORMS.clear();
  FORMS.set(text, form);
  return form;
}

/** The forms met last, by the letters of a stretch, so that a known word is not even cut out of its text. */
const SLOTS = 8192;
const LAST_MET: (WordForm | null)[] = Array.from({ length: SLOTS }, () => null);

/** The form of the word that stands in [start, end) of a text. */
export function wordFormAt(text: string, start: number, end: number): WordForm {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
  const last = LAST_MET[slot];
  if (last !== null && last !== undefined && standsAt(last.text, text, start, end)) return last;
  const form = formOf(text.slice(start, end));
  LAST_MET[slot] = form;
  return form;
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
