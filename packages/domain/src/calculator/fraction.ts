/** An exact number n/d with d > 0, so that money is never computed in binary fractions. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ONE: Fraction = { n: 1n, d: 1n };

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/u;

/** Returns the exact value of a decimal as parameters are stored ("0.045", "2530000"). Throws RangeError for anything else. */
export function fractionOf(decimal: string): Fraction {
  const match = DECIMAL.exec(decimal);
  if (match === null) throw new RangeError(`not a decimal number: ${decimal}`);
  const decimals = match[3] ?? '';
  return { n: BigInt(`${match[1]}${match[2]}${decimals}`), d: 10n ** BigInt(decimals.length) };
}

/** Returns the exact value of a whole number. */
export function whole(value: number): Fraction {
  return { n: BigInt(value), d: 1n };
}

/** Returns the product. */
export function times(...factors: readonly Fraction[]): Fraction {
  return factors.reduce((a, b) => ({ n: a.n * b.n, d: a.d * b.d }), ONE);
}

/** Returns the sum. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

/** Returns a minus b. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { n: -b.n, d: b.d });
}

/** Returns a divided by b, which is above zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d, d: a.d * b.n };
}

/** Returns the nearest whole number of đồng of an amount that is not negative; half a đồng goes up. */
export function roundToDong({ n, d }: Fraction): number {
  return Number((2n * n + d) / (2n * d));
}

/** Returns the value as an ordinary number, for showing a rate. */
export function numberOf({ n, d }: Fraction): number {
  return Number(n) / Number(d);
}
