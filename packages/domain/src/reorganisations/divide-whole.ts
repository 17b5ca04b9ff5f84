import type { Weight } from './weight.ts';

/**
 * Returns a whole number divided by shares that make at most one, and the rest that no share claims. Every part is rounded down
 * and what is then missing goes, one each, to the largest remainders; equal remainders in the order given, the rest last. Parts
 * and rest add up to the whole exactly. Throws RangeError when it is not a whole number.
 */
export function divideWhole(whole: number, weights: readonly Weight[]): { values: number[]; rest: number } {
  if (!Number.isSafeInteger(whole)) throw new RangeError(`${whole} is not a whole number`);
  const denominator = weights.reduce((product, weight) => product * BigInt(weight.denominator), 1n);
  const claims = weights.map(
    (weight) => (BigInt(weight.numerator) * denominator) / BigInt(weight.denominator),
  );
  const unclaimed = denominator - claims.reduce((sum, claim) => sum + claim, 0n);
  const parts = [...claims, unclaimed].map((claim, index) => {
    const exact = BigInt(whole) * claim;
    const remainder = ((exact % denominator) + denominator) % denominator;
    return { index, value: (exact - remainder) / denominator, remainder };
  });
  const missing = BigInt(whole) - parts.reduce((sum, { value }) => sum + value, 0n);
  const byRemainder = parts.toSorted(
    (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.index - b.index,
  );
  const raised = new Set(byRemainder.slice(0, Number(missing)).map(({ index }) => index));
  const values = parts.map(({ index, value }) => Number(value) + Number(raised.has(index)));
  return { values: values.slice(0, -1), rest: values.at(-1) ?? 0 };
}
