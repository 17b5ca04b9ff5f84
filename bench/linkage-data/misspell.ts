import type { Random } from './random.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Sounds that regions do not tell apart, and how they get written for one another. */
const DIALECT: readonly (readonly [RegExp, string])[] = [
  [/^s(?=[^h])/u, 'x'],
  [/^x/u, 's'],
  [/^tr/u, 'ch'],
  [/^ch/u, 'tr'],
  [/^l/u, 'n'],
  [/^n(?=[aeiouâêôơư])/u, 'l'],
  [/^gi(?=[aeouâêôơư])/u, 'd'],
  [/^d/u, 'gi'],
  [/^v/u, 'd'],
  [/^h(?=o[aeà])/u, 'q'],
  [/ng$/u, 'n'],
  [/n$/u, 'ng'],
  [/t$/u, 'c'],
  [/c$/u, 't'],
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Returns a syllable as somebody of another region hears it: s/x, tr/ch, l/n, ending n/ng, hỏi/ngã. */
export function dialectOf(random: Random, word: string): string {
  const small = word.toLowerCase();
  const parts = small.normalize('NFD');
  if (/[\u0303\u0309]/u.test(parts) && random.chance(0.7))
    return capital(
      parts.replace(/[\u0303\u0309]/u, (tone) => (tone === '\u0303' ? '\u0309' : '\u0303')).normalize('NFC'),
    );
  const start = random.below(DIALECT.length);
  for (let tried = 0; tried < DIALECT.length; tried += 1) {
    const [pattern, by] = DIALECT[(start + tried) % DIALECT.length] ?? [/$^/u, ''];
    if (pattern.test(small)) return capital(small.replace(pattern, by));
  }
  return typoOf(random, word);
}

/** Returns a word with one slip of the hand: a letter left out, doubled, replaced, or two exchanged. */
export function typoOf(random: Random, word: string): string {
  const letters = Array.from(word.toLowerCase());
  const at = random.below(letters.length);
  const kind = letters.length < 3 ? 2 : random.below(4);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, letters[at] ?? '');
  else if (kind === 2) letters[at] = random.pick(Array.from('aeiouhngtlcm'));
  else letters.splice(Math.max(0, at - 1), 2, letters[at] ?? '', letters[at - 1] ?? '');
  return capital(letters.join(''));
}

/** Returns a word with another tone, or without the one it had. */
export function toneSlipOf(random: Random, word: string): string {
  const parts = word.normalize('NFD');
  const other = random.pick(['', '\u0300', '\u0301', '\u0309', '\u0323']);
  return TONES.test(parts)
    ? parts.replace(TONES, other).normalize('NFC')
    : parts
        .replace(/[aeiouy][\u0302\u0306\u031b]*/iu, (vowel) => vowel + (other || '\u0301'))
        .normalize('NFC');
}

const NEW_PLACEMENT = /(o|u)([\u0300\u0301\u0303\u0309\u0323])(a|e|y)(?=[^\p{L}\u0302\u0306\u031b]|$)/giu;

/** Returns "hòa" as "hoà", "thủy" as "thuỷ". */
export function moveTones(text: string): string {
  return text.normalize('NFD').replace(NEW_PLACEMENT, '$1$3$2').normalize('NFC');
}

/** Returns the text with final y and i exchanged after single consonants: "Lý" as "Lí", "Mỹ" as "Mĩ". */
export function exchangeYI(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      /\b([hklmstqv]|qu)(y|i)([\u0300\u0301\u0303\u0309\u0323]?)(?![\p{L}\u0300-\u036f])/giu,
      (_, head: string, vowel: string, tone: string) =>
        `${head}${vowel.toLowerCase() === 'y' ? 'i' : 'y'}${tone}`,
    )
    .normalize('NFC');
}

const MARKS = /[\u0300-\u036f]/gu;

/** Returns the text without marks. */
export function stripMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
