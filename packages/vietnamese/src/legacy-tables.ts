/* Tables of the two old font encodings, used by legacy-encoding only. */

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

/** TCVN3 character to letter (small letters, and capitals without tone). */
export const TCVN3_TO_LETTER = new Map<string, string>(
  TCVN3_ROWS.flatMap(([letters, drawnBy]) =>
    Array.from(drawnBy, (code, at): [string, string] => [code, letters[at] ?? '']),
  ),
);
/** Letter to TCVN3 character. */
export const LETTER_TO_TCVN3 = new Map<string, string>(
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

/** VNI characters (one, or a base and its mark, small) to letter. */
export const VNI_TO_LETTER = new Map<string, string>();
/** Letter, small or capital, to VNI characters. */
export const LETTER_TO_VNI = new Map<string, string>();
for (const [letters, base, marks] of VNI_MARKED) {
  Array.from(letters, (letter, at) => addVni(letter, base + (marks[at] ?? '')));
}
for (const [letter, code] of VNI_SINGLE) addVni(letter, code);

function addVni(letter: string, code: string): void {
  VNI_TO_LETTER.set(code, letter);
  LETTER_TO_VNI.set(letter, code);
  LETTER_TO_VNI.set(letter.toUpperCase(), code.toUpperCase());
}
