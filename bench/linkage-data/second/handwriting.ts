import type { Dice } from './dice.ts';

const LETTERS = 'abcdeghiklmnopqrstuvxy';
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/u;
/** Pairs of spellings that speakers of some region mix up. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/^Tr/u, 'Ch'],
  [/^Ch/u, 'Tr'],
  [/^S/u, 'X'],
  [/^X/u, 'S'],
  [/^D/u, 'Gi'],
  [/^Gi(?=[aăâeêoôơuư])/u, 'D'],
  [/^L/u, 'N'],
  [/^N(?=[aăâeêioôơuưy])/u, 'L'],
  [/ng$/u, 'n'],
  [/n$/u, 'ng'],
  [/c$/u, 't'],
  [/t$/u, 'c'],
  [/i$/u, 'y'],
  [/y$/u, 'i'],
  [/^Qu/u, 'W'],
];

/** Returns the text without marks. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

/** Returns the syllable with one slip of the fingers. */
export function slip(dice: Dice, word: string): string {
  if (word.length < 2) return word;
  const at = dice.between(1, word.length - 1);
  const letter = dice.of([...LETTERS]);
  switch (dice.between(0, 3)) {
    case 0:
      return word.slice(0, at) + letter + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at) + letter + word.slice(at);
    default:
      return at + 1 < word.length
        ? word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
        : word.slice(0, at);
  }
}

/** Returns the syllable as somebody of another region hears it; unchanged when no rule fits. */
export function misheard(dice: Dice, word: string): string {
  const start = dice.between(0, HEARD.length - 1);
  for (let step = 0; step < HEARD.length; step++) {
    const [pattern, into] = HEARD[(start + step) % HEARD.length] ?? [/$/u, ''];
    if (pattern.test(word)) return word.replace(pattern, into);
  }
  return word;
}

/** Returns the syllable with another tone. */
export function otherTone(dice: Dice, word: string): string {
  const parts = word.normalize('NFD');
  if (TONE.test(parts)) return parts.replace(TONE, dice.chance(0.3) ? '' : dice.of(TONES)).normalize('NFC');
  return word;
}

/** Returns the tone of oa, oe, uy put on the other vowel: "Hoà" for "Hòa". */
export function otherPlacement(word: string): string {
  return word
    .normalize('NFD')
    .replace(/([oO])([\u0300\u0301\u0309\u0303\u0323])([aeAE])$/u, '$1$3$2')
    .replace(/(?<![qQ])([uU])([\u0300\u0301\u0309\u0303\u0323])([yY])$/u, '$1$3$2')
    .normalize('NFC');
}

/** Returns the digits with one wrong, or two neighbours swapped. */
export function wrongDigit(dice: Dice, number: string): string {
  if (number.length < 2) return number;
  const at = dice.between(0, number.length - 2);
  if (dice.chance(0.35) && number.charAt(at) !== number.charAt(at + 1))
    return number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
  return (
    number.slice(0, at) + String((Number(number.charAt(at)) + dice.between(1, 9)) % 10) + number.slice(at + 1)
  );
}

/** Returns a thing typed to fill a field of numbers. */
export function filler(dice: Dice): string {
  return dice.of([
    '000000000',
    '000000000000',
    '0',
    '123456789',
    '111111111',
    '999999999999',
    'không có',
    'chưa có',
    'x',
    '-',
    '012345678912',
    '00000000',
    'KHONG',
  ]);
}
