import { LETTER_TO_TCVN3, LETTER_TO_VNI, TCVN3_TO_LETTER, VNI_TO_LETTER } from './legacy-tables.ts';
import { commonSyllableShare, syllableShare } from './syllable.ts';
import { toNfc } from './text.ts';

/*
 * TCVN3 (ABC, fonts .VnTime) and VNI-Windows (fonts VNI-Times) are not encodings of their own: they are Western
 * characters of windows-1252 that the font draws as Vietnamese letters. Here "font text" is such a string of Western
 * characters, as a spreadsheet or a windows-1252 decoder yields it.
 */

const WORD = /[\p{L}\p{M}]+/gu;
/** Few lines hold a word of two capitals; the others need no mending. */
const TWO_CAPITALS = /\p{Lu}\p{L}*\p{Lu}/u;

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
  if (!TWO_CAPITALS.test(line)) return line;
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
  const decoded = toNfc(text.replace(/[\u00A1-\u00FE]/gu, (code) => TCVN3_TO_LETTER.get(code) ?? code));
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

/** How a text was written before it became Unicode. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'tcvn3' | 'vni' | 'windows-1258';

export type DecodedText =
  /** The text (NFC, no byte order mark), how it was written, and how sure that is, 0 to 1. */
  | { readonly text: string; readonly encoding: TextEncoding; readonly confidence: number }
  /** The bytes are no text: a picture, an archive, a workbook. */
  | { readonly text: ''; readonly encoding: null; readonly confidence: 0 };

const NO_TEXT: DecodedText = { text: '', encoding: null, confidence: 0 };
/** A Western character beside a plain letter, as in a word of font text; a lone sign ("3 × 4") is not. */
const WESTERN_IN_WORD =
  /[a-z][\u00A1-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C0-\u00FF]|[\u00A1-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C0-\u00FF][a-z]/iu;
/** Above this share of control characters, bytes are no text. */
const MOST_CONTROLS = 0.005;
/** Below this share of proper syllables a guess is not better than the plain windows-1258 reading. */
const LEAST_SHARE = 0.5;
/** Guesses look at this many bytes or characters, around the first that is not ASCII. */
const SAMPLE = 65_536;

function isControl(code: number): boolean {
  return (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) || code === 0x7f;
}

function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) controls += 1;
  return controls > text.length * MOST_CONTROLS;
}

function finished(text: string, encoding: TextEncoding, confidence: number): DecodedText {
  return looksBinary(text) ? NO_TEXT : { text: toNfc(text), encoding, confidence: Math.max(0, confidence) };
}

function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = bytes.length / 2 / 4;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function sampleOf(text: string): string {
  const start = Math.max(0, text.search(/[^\u0020-\u007E\s]/u) - SAMPLE / 16);
  return text.slice(start, start + SAMPLE);
}

/** The readings of a text, best first: share of proper syllables, frequent ones weighing a quarter more. */
function ranked<E extends TextEncoding>(
  readings: readonly (readonly [E, string])[],
): { encoding: E; share: number }[] {
  return readings
    .map(([encoding, text]) => ({
      encoding,
      share: syllableShare(text),
      common: commonSyllableShare(text),
    }))
    .sort((a, b) => b.share + b.common / 4 - (a.share + a.common / 4));
}

/**
 * Returns which old font a Unicode string was typed for, such as a cell of a workbook set in .VnTime: 'tcvn3', 'vni',
 * or null when the string reads as well as it is. A short string may read well both ways and then stays.
 */
export function detectFontEncoding(text: string): 'tcvn3' | 'vni' | null {
  if (!WESTERN_IN_WORD.test(text)) return null;
  const sample = sampleOf(text);
  const own = syllableShare(sample);
  const [best] = ranked<'tcvn3' | 'vni'>([
    ['tcvn3', decodeTcvn3(sample)],
    ['vni', decodeVni(sample)],
  ]);
  if (best === undefined || best.share < LEAST_SHARE || best.share <= own) return null;
  return best.encoding;
}

type GuessedEncoding = Exclude<TextEncoding, 'utf-16le' | 'utf-16be'>;

const READERS: Readonly<Record<GuessedEncoding, (bytes: Uint8Array) => string>> = {
  'utf-8': (bytes) => new TextDecoder('utf-8').decode(bytes),
  'windows-1258': (bytes) => toNfc(new TextDecoder('windows-1258').decode(bytes)),
  tcvn3: (bytes) => decodeTcvn3(new TextDecoder('windows-1252').decode(bytes)),
  vni: (bytes) => decodeVni(new TextDecoder('windows-1252').decode(bytes)),
};

function guessed(bytes: Uint8Array): DecodedText {
  const start = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - SAMPLE / 16);
  const sample = bytes.subarray(start, start + SAMPLE);
  if (looksBinary(new TextDecoder('windows-1252').decode(sample))) return NO_TEXT;
  const order: readonly GuessedEncoding[] = ['utf-8', 'windows-1258', 'tcvn3', 'vni'];
  const [best, next] = ranked(order.map((encoding) => [encoding, READERS[encoding](sample)] as const));
  if (best === undefined || best.share < LEAST_SHARE) {
    const plain = READERS['windows-1258'](bytes);
    return finished(plain, 'windows-1258', syllableShare(plain) / 2);
  }
  return finished(READERS[best.encoding](bytes), best.encoding, best.share - (next?.share ?? 0) / 2);
}

/**
 * Returns the text of a file of unknown encoding: by byte order mark, UTF-16 without a mark, valid UTF-8, else the one of
 * TCVN3, VNI and windows-1258 that yields most Vietnamese syllables. A Unicode file whose words were typed for an old
 * font is decoded too and reported under that font. Never throws; bytes that are no text give `encoding: null`.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe)
    return unicode(new TextDecoder('utf-16le').decode(bytes), 'utf-16le', 1);
  if (first === 0xfe && second === 0xff)
    return unicode(new TextDecoder('utf-16be').decode(bytes), 'utf-16be', 1);
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return unicode(new TextDecoder().decode(bytes), 'utf-8', 1);
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return unicode(new TextDecoder(wide).decode(bytes), wide, 0.95);
  const utf8 = validUtf8(bytes);
  return utf8 === null ? guessed(bytes) : unicode(utf8, 'utf-8', 1);
}

function unicode(text: string, encoding: TextEncoding, confidence: number): DecodedText {
  const font = detectFontEncoding(text);
  if (font === null) return finished(text, encoding, confidence);
  const decoded = font === 'vni' ? decodeVni(text) : decodeTcvn3(text);
  return finished(decoded, font, syllableShare(sampleOf(decoded)) - syllableShare(sampleOf(text)) / 2);
}

/** Returns the windows-1252 bytes of font text (what old systems read); a character outside it becomes "?". */
export function windows1252Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => WINDOWS_1252.get(letter) ?? 0x3f);
}

const WINDOWS_1252 = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte): [string, number] => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);
