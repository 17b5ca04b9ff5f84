import { readCitizenNumber } from '@ansinh/vietnamese/citizen-number';
import { hasTaxCheckDigit } from '@ansinh/vietnamese/tax-code';
import { wrong, type CellReader, type CellReading } from './cell-reading.ts';

const SCIENTIFIC = /^\d[.,]?\d*e\+?\d+$/iu;
const ZERO_DECIMALS = /[.,]0+$/u;
const BETWEEN = /[\s.\-–_']/gu;

/** Returns the digits of a number without what people write between them, or what is wrong. */
function digitsOf(text: string): string | CellReading {
  if (SCIENTIFIC.test(text)) return wholeScientific(text) ?? wrong(text, 'digits-rounded');
  const bare = text.replace(/^(\d+)[.,]0+$/u, (whole, digits: string) =>
    ZERO_DECIMALS.test(whole) ? digits : whole,
  );
  const digits = bare.replaceAll(BETWEEN, '');
  return /^\d+$/u.test(digits) ? digits : wrong(text, 'digits-not-digits');
}

/** Returns the digits of "6.2185001234E+10", which Excel wrote in full; null where the last digits are lost. */
function wholeScientific(text: string): string | null {
  const [, first = '', rest = '', power = ''] = /^(\d)(?:[.,](\d*))?e\+?(\d+)$/iu.exec(text) ?? [];
  // Excel shows six digits at most of what it rounds; one more was kept because it is exact.
  return rest.length > 5 && rest.length === Number(power) ? first + rest : null;
}

const lengthWrong = (text: string, digits: string, expected: string): CellReading =>
  wrong(text, 'digits-length', { params: { digits: digits.length, expected } });
const zeroLost = (text: string, digits: string, repair: string): CellReading =>
  wrong(text, 'digits-zero-lost', { params: { digits: digits.length }, repair });

const PASSPORT = /^[A-Z]\d{7,8}$/u;

/**
 * Returns a reader of identity numbers: twelve digits (CCCD), nine (CMND) or a passport. `today` (ISO) is the latest day of birth.
 * @law Luật Căn cước 2023 Đ12
 */
export function identityReader(today: string): CellReader {
  return (text) => {
    if (PASSPORT.test(text.toUpperCase())) return { value: text.toUpperCase() };
    const digits = digitsOf(text);
    if (typeof digits !== 'string') return digits;
    if (digits.length === 12) return citizenNumber(digits, today);
    if (digits.length === 9) return { value: digits };
    if (digits.length === 10 || digits.length === 11) {
      const repair = digits.padStart(12, '0');
      const citizen = readCitizenNumber(repair);
      if (citizen?.placeKnown === true && citizen.birthYear <= Number(today.slice(0, 4)))
        return zeroLost(text, digits, repair);
    }
    if (digits.length === 8) return zeroLost(text, digits, digits.padStart(9, '0'));
    return lengthWrong(text, digits, '12 (CCCD) hoặc 9 (CMND)');
  };
}

function citizenNumber(digits: string, today: string): CellReading {
  const citizen = readCitizenNumber(digits);
  if (citizen === null) return { value: digits };
  if (citizen.birthYear > Number(today.slice(0, 4)))
    return wrong(digits, 'identity-year-future', { params: { year: citizen.birthYear } });
  if (!citizen.placeKnown)
    return wrong(digits, 'identity-place-unknown', { params: { place: citizen.place }, warning: true });
  return { value: digits };
}

/** Reads a Social Insurance number: ten digits, or the twelve of the citizen number that replaces it since August 2025. */
export function readBhxhNumberCell(text: string): CellReading {
  const digits = digitsOf(text);
  if (typeof digits !== 'string') return digits;
  if (digits.length === 10 || digits.length === 12) return { value: digits };
  if (digits.length === 9 || digits.length === 11)
    return zeroLost(text, digits, digits.padStart(digits.length + 1, '0'));
  return lengthWrong(text, digits, '10');
}

const CARD = /^[A-Z]{2}[1-5]\d{12}$/u;

/** Reads a health insurance card: 15 characters (object, benefit, province, number) or the ten digits of the number alone. */
export function readBhytCardCell(text: string): CellReading {
  const card = text.toUpperCase().replaceAll(BETWEEN, '');
  if (CARD.test(card)) return { value: card };
  if (/[A-Z]/u.test(card) && !SCIENTIFIC.test(text)) return wrong(text, 'card-form');
  return readBhxhNumberCell(text);
}

/** Reads a tax code: ten digits, thirteen of a branch (kept with a dash before the last three), twelve of a person. */
export function readTaxCodeCell(text: string): CellReading {
  const digits = digitsOf(text);
  if (typeof digits !== 'string') return digits;
  if (digits.length === 10 || digits.length === 13) return taxCode(text, digits);
  if (digits.length === 12) {
    const branch = `0${digits}`;
    const person = readCitizenNumber(digits);
    if (person?.placeKnown !== true && hasTaxCheckDigit(branch.slice(0, 10)))
      return zeroLost(text, digits, withDash(branch));
    return { value: digits };
  }
  if (digits.length === 9 && hasTaxCheckDigit(`0${digits}`)) return zeroLost(text, digits, `0${digits}`);
  return lengthWrong(text, digits, '10 hoặc 13');
}

function taxCode(text: string, digits: string): CellReading {
  if (!hasTaxCheckDigit(digits.slice(0, 10))) return wrong(text, 'tax-check-digit');
  return { value: withDash(digits) };
}

const withDash = (digits: string): string =>
  digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits;
