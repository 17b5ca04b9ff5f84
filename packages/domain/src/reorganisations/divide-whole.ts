import { overWhole, type Weight } from './weight.ts';

/** Shares over one denominator, worked out once for many figures; the last claim is the rest that no share takes. */
export interface Shares {
  readonly claims: readonly bigint[];
  readonly denominator: bigint;
  /** Their sum less the whole, as a sign. */
  readonly over: -1 | 0 | 1;
}

/** Returns shares over their least common denominator, exactly. */
export function sharesOf(weights: readonly Weight[]): Shares {
  const denominator = weights.reduce((common, weight) => leastCommon(common, BigInt(weight.denominator)), 1n);
  const claims = weights.map(
    (weight) => BigInt(weight.numerator) * (denominator / BigInt(weight.denominator)),
  );
  const claimed = claims.reduce((sum, claim) => sum + claim, 0n);
  return { claims: [...claims, denominator - claimed], denominator, over: overWhole(weights) };
}

/**
 * Returns a whole number divided by shares that make at most one, and the rest that no share claims. Every part is rounded down
 * and what is then missing goes, one each, to the largest remainders; equal remainders in the order given, the rest last. Parts
 * and rest add up to the whole exactly. Throws RangeError when it is not a whole number.
 */
export function divideWhole(whole: number, shares: Shares): { values: number[]; rest: number } {
  if (!Number.isSafeInteger(whole)) throw new RangeError(`${whole} is not a whole number`);
  const parts = partsOf(whole, shares);
  const values = parts.map(({ value }) => value);
  const missing = whole - values.reduce((sum, value) => sum + value, 0);
  if (missing > 0)
    for (const { index } of parts
      .toSorted(
        (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.index - b.index,
      )
      .slice(0, missing))
      values[index] = (values[index] ?? 0) + 1;
  return { values: values.slice(0, -1), rest: values.at(-1) ?? 0 };
}

interface Part {
  readonly index: number;
  readonly value: number;
  readonly remainder: number | bigint;
}

/** Plain numbers while every product is exact in them, which people of a commune are; big ones beyond. */
function partsOf(whole: number, { claims, denominator }: Shares): Part[] {
  if (BigInt(Math.abs(whole)) * denominator <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const of = Number(denominator);
    return claims.map((claim, index) => {
      const exact = whole * Number(claim) || 0; // never −0
      const remainder = ((exact % of) + of) % of;
      return { index, value: (exact - remainder) / of, remainder };
    });
  }
  return claims.map((claim, index) => {
    const exact = BigInt(whole) * claim;
    const remainder = ((exact % denominator) + denominator) % denominator;
    return { index, value: Number((exact - remainder) / denominator), remainder };
  });
}

function leastCommon(a: bigint, b: bigint): bigint {
  return (a / divisor(a, b)) * b;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
