import { TAX_CODE_WEIGHTS } from '@ansinh/vietnamese/tax-code';
import { writeIsoDate } from '../../../platform/sheets/day-bytes.ts';
import type { LineWriter } from './line-writer.ts';

/**
 * Writes a cell in the form that is kept when it is written cleanly, as nearly all cells are; returns false, and writes nothing, when the
 * reader of its kind has to look at it. Never decides that a cell is wrong.
 */
export type PlainCell = (bytes: Uint8Array, start: number, end: number, out: LineWriter) => boolean;

/** Letters of Vietnamese in U+00C0 to U+00FF by their second byte; the others belong to fonts of old or to other languages. */
const LATIN_LETTERS = new Uint8Array(256);
for (const letter of 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý') LATIN_LETTERS[Buffer.from(letter)[1] ?? 0] = 1;

const SPACE = 32;
const LONGEST = 1_000;

/** Texts of plain letters; `digits`: digits may stand in them; `asciiOnly`: asked before each cell, whether only ASCII is plain. */
export function plainText(digits: boolean, asciiOnly: () => boolean): PlainCell {
  return (bytes, start, end, out) => {
    const length = end - start;
    if (length > LONGEST) return false;
    out.reserve(length);
    const first = bytes[start] ?? 0;
    // Dashes, dots, apostrophes, error values and the letters that "null" and "n/a" begin with are looked at.
    if (first <= 47 || ((first === 110 || first === 78) && length <= 4) || first === 95) return false;
    if (bytes[end - 1] === SPACE) return false;
    const target = out.bytes;
    let to = out.size;
    let before = 0;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte < 128) {
        if (byte < SPACE || byte === 34 || byte === 92 || byte === 63 || byte === 127) return false;
        if (byte === SPACE && before === SPACE) return false;
        if (!digits && byte >= 48 && byte <= 57) return false;
      } else if (byte >= 0xc2) {
        const next = bytes[at + 1] ?? 0;
        const letter =
          byte === 0xc3
            ? LATIN_LETTERS[next] === 1
            : byte === 0xe1
              ? next >= 0xb8 && next <= 0xbb
              : byte >= 0xc4 && byte <= 0xc6;
        if (!letter || asciiOnly()) return false;
      }
      target[to++] = byte;
      before = byte;
    }
    out.size = to;
    return true;
  };
}

function allDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) < 48 || (bytes[at] ?? 0) > 57) return false;
  return true;
}

/** Whole numbers without sign or groups, not below `least` and not above `most`. */
export function plainNumber(least: number, most: number): PlainCell {
  return (bytes, start, end, out) => {
    const length = end - start;
    if (length > 15 || (bytes[start] === 48 && length > 1)) return false;
    let value = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) return false;
      value = value * 10 + digit;
    }
    if (value < least || value > most) return false;
    out.copy(bytes, start, end);
    return true;
  };
}

/** Digits of one of two lengths. */
export function plainDigits(one: number, other: number): PlainCell {
  return (bytes, start, end, out) => {
    const length = end - start;
    if ((length !== one && length !== other) || !allDigits(bytes, start, end)) return false;
    out.copy(bytes, start, end);
    return true;
  };
}

/** Telephone numbers of 10 or 11 digits that begin with a single 0. */
export const plainPhone: PlainCell = (bytes, start, end, out) =>
  bytes[start] === 48 && bytes[start + 1] !== 48 && plainDigits(10, 11)(bytes, start, end, out);

/** Numbers of citizens of the 20th and 21st century of a known place, and CMND. `thisYear`: latest year of birth. */
export function plainIdentity(isPlace: (digits: string) => boolean, thisYear: number): PlainCell {
  const places = Uint8Array.from({ length: 1000 }, (_, place) =>
    isPlace(`${String(place).padStart(3, '0')}000000000`) ? 1 : 0,
  );
  return (bytes, start, end, out) => {
    if (end - start !== 12 && end - start !== 9) return false;
    if (!allDigits(bytes, start, end)) return false;
    if (end - start === 12) {
      const digit = (at: number): number => (bytes[start + at] ?? 48) - 48;
      const year = 1900 + Math.floor(digit(3) / 2) * 100 + digit(4) * 10 + digit(5);
      if (places[digit(0) * 100 + digit(1) * 10 + digit(2)] !== 1 || year > thisYear) return false;
    }
    out.copy(bytes, start, end);
    return true;
  };
}

/** Tax codes of ten digits whose check digit is right. */
export const plainTaxCode: PlainCell = (bytes, start, end, out) => {
  if (end - start !== 10 || !allDigits(bytes, start, end)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += (TAX_CODE_WEIGHTS[at] ?? 0) * ((bytes[start + at] ?? 48) - 48);
  if (10 - (sum % 11) !== (bytes[start + 9] ?? 48) - 48) return false;
  out.copy(bytes, start, end);
  return true;
};

/** Cards of 15 characters: two letters, benefit 1 to 5, twelve digits. */
export const plainCard: PlainCell = (bytes, start, end, out) => {
  if (end - start !== 15) return plainDigits(10, 10)(bytes, start, end, out);
  const letter = (at: number): boolean => (bytes[at] ?? 0) >= 65 && (bytes[at] ?? 0) <= 90;
  const benefit = bytes[start + 2] ?? 0;
  if (!letter(start) || !letter(start + 1) || benefit < 49 || benefit > 53) return false;
  if (!allDigits(bytes, start + 3, end)) return false;
  out.copy(bytes, start, end);
  return true;
};

const MONTH_DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days written dd/mm/yyyy or as ISO within two days given as yyyymmdd; `years`: a year alone is a date too. */
export function plainDate(earliest: number, latest: number, years: boolean): PlainCell {
  return (bytes, start, end, out) => {
    const length = end - start;
    const number = (from: number, count: number): number => {
      let value = 0;
      for (let at = start + from; at < start + from + count; at += 1) {
        const digit = (bytes[at] ?? 0) - 48;
        if (digit < 0 || digit > 9) return Number.NaN;
        value = value * 10 + digit;
      }
      return value;
    };
    if (length === 4 && years) {
      const year = number(0, 4);
      if (!(
        year >= Math.max(1850, Math.floor(earliest / 10_000)) &&
        year <= Math.min(2150, Math.floor(latest / 10_000))
      ))
        return false;
      out.copy(bytes, start, end);
      return true;
    }
    if (length !== 10) return false;
    const slashed = bytes[start + 2] === 47 && bytes[start + 5] === 47;
    if (!slashed && !(bytes[start + 4] === 45 && bytes[start + 7] === 45)) return false;
    const year = slashed ? number(6, 4) : number(0, 4);
    const month = slashed ? number(3, 2) : number(5, 2);
    const day = slashed ? number(0, 2) : number(8, 2);
    const value = year * 10_000 + month * 100 + day;
    if (!(year >= 1850 && year <= 2150 && month >= 1 && month <= 12 && value >= earliest && value <= latest))
      return false;
    const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
    if (!(day >= 1 && day <= (MONTH_DAYS[month] ?? 0) + leap)) return false;
    out.reserve(10);
    writeIsoDate(year, month, day, out.bytes, out.size);
    out.size += 10;
    return true;
  };
}
