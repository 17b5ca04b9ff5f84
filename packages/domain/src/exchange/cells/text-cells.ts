import { wrong, type CellReading } from './cell-reading.ts';

/** No cell of a list is longer; a longer one is a mistake of the file. */
const LONGEST = 4_000;
const LOST = /\uFFFD|\p{L}\?\p{L}/u;

/** Keeps a text as it is; letters that a conversion lost ("Nguy?n") are remarked. */
export function readTextCell(text: string): CellReading {
  if (text.length > LONGEST)
    return wrong(text.slice(0, LONGEST), 'text-too-long', { params: { longest: LONGEST } });
  if (LOST.test(text)) return wrong(text, 'text-broken', { warning: true });
  return { value: text };
}

/** Keeps a name; digits in it are remarked. */
export function readNameCell(text: string): CellReading {
  const reading = readTextCell(text);
  if (reading.problem !== undefined || !/\d/u.test(text)) return reading;
  return wrong(text, 'name-has-digits', { warning: true });
}

/** Reads a telephone number; kept as digits with the leading 0. A form that is none is only remarked. */
export function readPhoneCell(text: string): CellReading {
  const digits = text
    .replace(/^\s*\(?\+?84\)?/u, '0')
    .replaceAll(/[\s.()\-–_']/gu, '')
    .replace(/^00/u, '0');
  if (/^0\d{9,10}$/u.test(digits)) return { value: digits };
  if (/^[235789]\d{8,9}$/u.test(digits))
    return wrong(text, 'digits-zero-lost', {
      params: { digits: digits.length },
      repair: `0${digits}`,
      warning: true,
    });
  return wrong(text, 'phone-form', { warning: true });
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u;

/** Reads an e-mail address; a form that is none is only remarked. */
export function readEmailCell(text: string): CellReading {
  return EMAIL.test(text) ? { value: text.toLowerCase() } : wrong(text, 'email-form', { warning: true });
}
