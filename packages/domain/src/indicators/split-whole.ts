/**
 * Returns a whole number divided in proportion to whole claims: every part is rounded down and what is then missing goes, one
 * each, to the largest remainders; equal remainders in the order given. The parts make the whole exactly. Claims that are all 0
 * count as equal. Throws RangeError for a negative or broken number, or when nothing claims a whole above 0.
 */
export function splitWhole(whole: number, claims: readonly number[]): number[] {
  for (const number of [whole, ...claims])
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`${number} is not a whole number`);
  if (claims.length === 0 && whole > 0) throw new RangeError('nothing to divide among');
  const nobody = claims.every((claim) => claim === 0);
  const shares = claims.map((claim) => BigInt(nobody ? 1 : claim));
  const total = shares.reduce((sum, share) => sum + share, 0n);
  const parts = shares.map((share, index) => {
    const exact = BigInt(whole) * share;
    return { index, value: Number(exact / total), remainder: exact % total };
  });
  const missing = whole - parts.reduce((sum, { value }) => sum + value, 0);
  const byRemainder = parts.toSorted(
    (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.index - b.index,
  );
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return parts.map(({ index, value }) => value + Number(raised.has(index)));
}
