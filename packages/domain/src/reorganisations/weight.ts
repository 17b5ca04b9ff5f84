/** A share of a unit, exact: 35 % is 7/20. Both are whole numbers, 0 < numerator ≤ denominator. */
export interface Weight {
  readonly numerator: number;
  readonly denominator: number;
}

export const WHOLE: Weight = { numerator: 1, denominator: 1 };

/** Returns the share in its lowest terms, or null where the two numbers are not a share of a whole. */
export function weightOf(numerator: number, denominator: number): Weight | null {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) return null;
  if (numerator <= 0 || denominator < numerator) return null;
  const common = divisor(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

/** Returns what the shares add up to, less the whole: negative when something is missing, 0 exactly when they make one. */
export function overWhole(weights: readonly Weight[]): -1 | 0 | 1 {
  const { numerator, denominator } = sumOf(weights);
  if (numerator === denominator) return 0;
  return numerator < denominator ? -1 : 1;
}

/** Returns the exact sum of shares, not reduced; 0/1 of none. Big numbers: denominators multiply. */
export function sumOf(weights: readonly Weight[]): { numerator: bigint; denominator: bigint } {
  return weights.reduce(
    (sum, { numerator, denominator }) => ({
      numerator: sum.numerator * BigInt(denominator) + BigInt(numerator) * sum.denominator,
      denominator: sum.denominator * BigInt(denominator),
    }),
    { numerator: 0n, denominator: 1n },
  );
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
