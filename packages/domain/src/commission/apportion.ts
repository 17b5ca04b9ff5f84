/** Exact amounts are numerators over this: two rates in ten-thousandths multiplied. */
export const SCALE = 100_000_000n;

/**
 * Returns exact amounts (numerators over SCALE, not negative) as whole đồng: every part is rounded down, and what their exact sum, rounded to
 * the nearest đồng, has more goes one each to the largest remainders; equal remainders in the order given. So the parts make the whole.
 */
export function apportion(exact: readonly bigint[]): number[] {
  const whole = (exact.reduce((sum, part) => sum + part, 0n) * 2n + SCALE) / (2n * SCALE);
  const parts = exact.map((part, index) => ({ index, value: part / SCALE, remainder: part % SCALE }));
  const missing = Number(whole - parts.reduce((sum, { value }) => sum + value, 0n));
  const raised = new Set(
    parts
      .toSorted(
        (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.index - b.index,
      )
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return parts.map(({ index, value }) => Number(value) + Number(raised.has(index)));
}
