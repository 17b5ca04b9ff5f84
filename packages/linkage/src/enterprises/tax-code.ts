import { hasTaxCheckDigit } from '@ansinh/vietnamese/tax-code';

/** A tax code taken apart. */
export interface TaxCode {
  /** Ten digits, or twelve when the taxpayer goes by a personal identity number; empty when there is none. */
  readonly main: string;
  /** Three digits of a branch; empty for a head office. */
  readonly branch: string;
  /** Whether the last digit of `main` fits the others (modulus 11); of twelve digits nothing can be said: true. */
  readonly valid: boolean;
}

const NONE: TaxCode = { main: '', branch: '', valid: false };

function isJunk(digits: string): boolean {
  return /^(\d)\1*$/u.test(digits) || '01234567890123'.includes(digits);
}

/** Returns the digits of a cell, a number written as 6.1017E+9 or 6101710423.0 included (rounded digits are none). */
function digitsOf(text: string): string {
  const plain = text.trim().replace(/[.,]0+$/u, '');
  return /\d[.,]?\d*e\+?\d/iu.test(plain) ? '' : plain.replace(/\D/gu, '');
}

/**
 * Returns the tax code of a cell: "0201587236-001", "0201587236001", the same without the leading zero that spreadsheets
 * lose, twelve digits of a person. Junk (one digit repeated, too short or too long) gives no code.
 */
export function parseTaxCode(text: string): TaxCode {
  const [head = '', tail = ''] = text.trim().split(/\s*[-–/]\s*(?=\d{3}$)/u);
  const main = digitsOf(head);
  if (tail !== '' && (main.length === 10 || main.length === 9))
    return headAndBranch(main.padStart(10, '0'), tail);
  const digits = tail === '' ? main : main + tail;
  if (isJunk(digits)) return NONE;
  if (digits.length === 13) return headAndBranch(digits.slice(0, 10), digits.slice(10));
  if (digits.length === 12) {
    const padded = `0${digits}`;
    return hasTaxCheckDigit(padded.slice(0, 10))
      ? headAndBranch(padded.slice(0, 10), padded.slice(10))
      : { main: digits, branch: '', valid: true };
  }
  if (digits.length === 9 || digits.length === 10) return headAndBranch(digits.padStart(10, '0'), '');
  return NONE;
}

function headAndBranch(main: string, branch: string): TaxCode {
  return { main, branch: branch === '000' ? '' : branch, valid: hasTaxCheckDigit(main) };
}

/** Returns whether two numbers of one length differ in one digit or in two neighbours exchanged. */
export function isNearNumber(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let first = 0;
  while (a[first] === b[first]) first += 1;
  if (a.slice(first + 1) === b.slice(first + 1)) return true;
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

/** Returns the codes with a proper check digit that a wrong one may stand for: one digit other, or two neighbours exchanged. */
export function possibleCodes(wrong: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < wrong.length; at += 1) {
    const [head, tail] = [wrong.slice(0, at), wrong.slice(at + 1)];
    for (let digit = 0; digit <= 9; digit += 1) {
      const code = `${head}${digit}${tail}`;
      if (hasTaxCheckDigit(code)) found.push(code);
    }
    const exchanged = `${head}${wrong[at + 1] ?? ''}${wrong[at]}${tail.slice(1)}`;
    if (hasTaxCheckDigit(exchanged)) found.push(exchanged);
  }
  return [...new Set(found)];
}
