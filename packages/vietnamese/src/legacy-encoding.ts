import { toNfc } from './text.ts';

/*
 * TCVN3 (ABC, fonts .VnTime) and VNI-Windows (fonts VNI-Times) are not encodings of their own: they are Western
 * characters of windows-1252 that the font draws as Vietnamese letters. Here "font text" is such a string of Western
 * characters, as a spreadsheet or a windows-1252 decoder yields it.
 */

/** Letters and, at the same place, the characters of TCVN3 that draw them. */
const TCVN3_ROWS: readonly (readonly [letters: string, drawnBy: string])[] = [
  ['àảãáạ', 'µ¶·¸¹'],
  ['ăằẳẵắặ', '¨»¼½¾Æ'],
  ['âầẩẫấậ', '©ÇÈÉÊË'],
  ['đ', '®'],
  ['èẻẽéẹ', 'ÌÎÏÐÑ'],
  ['êềểễếệ', 'ªÒÓÔÕÖ'],
  ['ìỉĩíị', '×ØÜÝÞ'],
  ['òỏõóọ', 'ßáâãä'],
  ['ôồổỗốộ', '«åæçèé'],
  ['ơờởỡớợ', '¬êëìíî'],
  ['ùủũúụ', 'ïñòóô'],
  ['ưừửữứự', '\u00ADõö÷øù'],
  ['ỳỷỹýỵ', 'úûüýþ'],
  ['ĂÂÊÔƠƯĐ', '¡¢£¤¥¦§'],
];

const TCVN3_TO_LETTER = new Map<string, string>(
  TCVN3_ROWS.flatMap(([letters, drawnBy]) =>
    Array.from(drawnBy, (code, at): [string, string] => [code, letters[at] ?? '']),
  ),
);
const LETTER_TO_TCVN3 = new Map<string, string>(
  Array.from(TCVN3_TO_LETTER, ([code, letter]) => [letter, code]),
);

/** VNI letters of one character, lower case. */
const VNI_SINGLE: readonly (readonly [letter: string, code: string])[] = [
  ['ơ', 'ô'],
  ['ư', 'ö'],
  ['đ', 'ñ'],
  ['ì', 'ì'],
  ['í', 'í'],
  ['ỉ', 'æ'],
  ['ĩ', 'ó'],
  ['ị', 'ò'],
  ['ỵ', 'î'],
];
const VNI_TONES = 'øùûõï';
const VNI_CIRCUMFLEX = 'âàáåãä';
const VNI_BREVE = 'êèéúüë';

/** VNI letters of a base character and a mark after it, lower case: letters, base, one mark for each letter. */
const VNI_MARKED: readonly (readonly [letters: string, base: string, marks: string])[] = [
  ['àáảãạ', 'a', VNI_TONES],
  ['âầấẩẫậ', 'a', VNI_CIRCUMFLEX],
  ['ăằắẳẵặ', 'a', VNI_BREVE],
  ['èéẻẽẹ', 'e', VNI_TONES],
  ['êềếểễệ', 'e', VNI_CIRCUMFLEX],
  ['òóỏõọ', 'o', VNI_TONES],
  ['ôồốổỗộ', 'o', VNI_CIRCUMFLEX],
  ['ờớởỡợ', 'ô', VNI_TONES],
  ['ùúủũụ', 'u', VNI_TONES],
  ['ừứửữự', 'ö', VNI_TONES],
  ['ỳýỷỹỵ', 'y', VNI_TONES],
];

const VNI_TO_LETTER = new Map<string, string>();
const LETTER_TO_VNI = new Map<string, string>();
for (const [letters, base, marks] of VNI_MARKED) {
  Array.from(letters, (letter, at) => addVni(letter, base + (marks[at] ?? '')));
}
for (const [letter, code] of VNI_SINGLE) addVni(letter, code);

function addVni(letter: string, code: string): void {
  VNI_TO_LETTER.set(code, letter);
  LETTER_TO_VNI.set(letter, code);
  LETTER_TO_VNI.set(letter.toUpperCase(), code.toUpperCase());
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Capitals and small letters of a text, leaving out small letters that TCVN3 has no capital code for. */
function countCases(text: string): { capitals: number; small: number } {
  const count = { capitals: 0, small: 0 };
  for (const letter of text) {
    if (letter !== letter.toLowerCase()) count.capitals += 1;
    else if (hasTcvn3Capital(letter)) count.small += 1;
  }
  return count;
}

function isSurelyCapital(word: string): boolean {
  const { capitals, small } = countCases(word);
  return capitals >= 2 && small === 0;
}

/** Gives back the capitals that TCVN3 spoils ("CéNG" for "CỘNG"), in a whole line of capitals or in single words. */
function mendCapitals(line: string): string {
  const words = line.match(WORD) ?? [];
  if (countCases(line).small === 0 && words.some(isSurelyCapital)) return line.toUpperCase();
  return line.replace(WORD, (word) => (isSurelyCapital(word) ? word.toUpperCase() : word));
}

function hasTcvn3Capital(small: string): boolean {
  return /^[a-z]$/u.test(small) || LETTER_TO_TCVN3.has(small.toUpperCase());
}

/**
 * Returns the Unicode text (NFC) of TCVN3 font text. TCVN3 has no codes for capitals with tones: they come from capital
 * fonts (.VnTimeH), whose runs decode with `capitalFont: true` to all capitals. Without it, a word of two or more
 * capitals and no other small letter is mended to all capitals, and so is a line of them; a single first letter
 * ("ñy ban") stays small.
 */
export function decodeTcvn3(text: string, options: { readonly capitalFont?: boolean } = {}): string {
  const decoded = toNfc(Array.from(text, (code) => TCVN3_TO_LETTER.get(code) ?? code).join(''));
  return options.capitalFont === true
    ? decoded.toUpperCase()
    : decoded.split('\n').map(mendCapitals).join('\n');
}

/** Returns the TCVN3 font text of a Unicode text; a capital with a tone takes the code of its small letter. */
export function encodeTcvn3(text: string): string {
  const codeOf = (letter: string): string =>
    LETTER_TO_TCVN3.get(letter) ?? LETTER_TO_TCVN3.get(letter.toLowerCase()) ?? letter;
  return Array.from(toNfc(text), codeOf).join('');
}

const VNI_UNIT = /[aeouyôö][øùûõïâàáåãäêèéúüë]|[ôöñìíæóòî]/giu;

/** Returns the Unicode text (NFC) of VNI-Windows font text: a base and its mark are read as one letter, "Höôøng" is "Hường". */
export function decodeVni(text: string): string {
  return toNfc(text.replace(VNI_UNIT, vniLetter));
}

function vniLetter(unit: string): string {
  const small = unit.toLowerCase();
  const base = unit.slice(0, 1);
  const letter = VNI_TO_LETTER.get(small);
  if (letter === undefined)
    return (VNI_TO_LETTER.has(base.toLowerCase()) ? vniLetter(base) : base) + unit.slice(1);
  return base === base.toLowerCase() ? letter : letter.toUpperCase();
}

/** Returns the VNI-Windows font text of a Unicode text. */
export function encodeVni(text: string): string {
  return Array.from(toNfc(text), (letter) => LETTER_TO_VNI.get(letter) ?? letter).join('');
}
