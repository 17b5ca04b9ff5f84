import { hasTaxCheckDigit } from '@ansinh/vietnamese/tax-code';

/** A tax code as written and as it is kept: ten digits, "-" and three more for a branch, or twelve of an identity number. */
export interface TaxCode {
  readonly code: string;
  /** The check digit is right. A code of twelve digits has none of its own. */
  readonly valid: boolean;
}

/**
 * Reads a tax code as officials write it: spaces and dots fall away, 13 digits in a row get their dash, nine digits lost a
 * leading zero to a spreadsheet. Returns null when it has no form of a tax code.
 */
export function readTaxCode(written: string): TaxCode | null {
  const digits = written.replaceAll(/\D/g, '');
  if (digits.length === 12) return { code: digits, valid: true };
  const full = digits.length === 9 ? `0${digits}` : digits;
  if (full.length !== 10 && full.length !== 13) return null;
  const head = full.slice(0, 10);
  return { code: full.length === 13 ? `${head}-${full.slice(10)}` : head, valid: hasTaxCheckDigit(head) };
}
