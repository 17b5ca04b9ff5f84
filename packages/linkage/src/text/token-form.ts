import { unifySpelling } from '@ansinh/vietnamese/place-spelling';

const TONES: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0301': '2',
  '\u0303': '3',
  '\u0309': '4',
  '\u0323': '5',
};
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const APOSTROPHES = /['’‘ʼ`´"“”]/gu;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const FINAL_Y = /^(qu|[bcdđghklmnpqrstvx]+)y$/u;

/**
 * Returns the words of a token in comparison form: small letters with their vowel marks, the tone as a digit behind
 * ("Hoà" and "Hòa" are "hoa1"), final y after a consonant as i, no apostrophes. Idempotent on what it returns.
 */
export function tokenForms(token: string): string[] {
  const small = token.normalize('NFC').toLowerCase().replace(APOSTROPHES, '').replace(/ð/gu, 'đ');
  return small
    .split(NO_LETTER)
    .filter((word) => word !== '')
    .map(wordForm);
}

function wordForm(word: string): string {
  if (/^[\da-z]+$/u.test(word)) return unifyY(word.replace(/^0+(?=\d)/u, ''));
  const marked = word.normalize('NFD');
  const tone = marked.match(TONE)?.[0];
  const plain = marked.replace(TONE, '').normalize('NFC');
  return unifyY(plain) + (tone === undefined ? '' : (TONES[tone] ?? ''));
}

function unifyY(word: string): string {
  return word.replace(FINAL_Y, '$1i');
}

/** Returns a comparison form without marks and tone: "hoa1" and "hoa" are "hoa", "đăk" is "dak". */
export function asciiForm(form: string): string {
  if (/^\d+$/u.test(form)) return form;
  const bare = form
    .replace(/(?<=\p{L})[1-5]$/u, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gu, 'd')
    .normalize('NFC');
  return bare;
}

/** Returns the spelling places share: highland spellings made one. */
export function placeForm(form: string): string {
  return unifySpelling(asciiForm(form));
}

/** Returns whether a comparison form carries a tone or a vowel mark. */
export function hasMarks(form: string): boolean {
  return asciiForm(form) !== form;
}
