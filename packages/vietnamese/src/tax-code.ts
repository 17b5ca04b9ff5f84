/** Weights of the first nine digits in the check digit of a tax code. */
export const TAX_CODE_WEIGHTS: readonly number[] = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * Returns whether ten digits end with the check digit of a tax code: 10 less the weighted sum modulo 11. A sum that asks for 10 has no
 * digit, such codes are not issued.
 */
export function hasTaxCheckDigit(digits: string): boolean {
  if (digits.length !== 10) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += (TAX_CODE_WEIGHTS[at] ?? 0) * (digits.charCodeAt(at) - 48);
  return 10 - (sum % 11) === digits.charCodeAt(9) - 48;
}
