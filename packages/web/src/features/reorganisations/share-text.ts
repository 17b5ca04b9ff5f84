/** A share as two whole numbers. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

const MOST_DECIMALS = 6;

/** Returns the share somebody typed: "35", "35 %", "33,33", "7/20". Percent unless it is a fraction; null where it is none of these. */
export function readShare(text: string): Share | null {
  const said = text.replaceAll(/[\s%]/gu, '');
  const fraction = /^(\d{1,12})\/(\d{1,12})$/u.exec(said);
  if (fraction) return shareOf(Number(fraction[1]), Number(fraction[2]));
  const decimal = /^(\d{1,3})(?:[.,](\d{1,6}))?$/u.exec(said);
  if (!decimal) return null;
  const decimals = (decimal[2] ?? '').padEnd(MOST_DECIMALS, '0');
  return shareOf(Number(`${decimal[1] ?? ''}${decimals}`), 100 * 10 ** MOST_DECIMALS);
}

/** Returns whether the shares make one, to the last digit; null while one is missing. */
export function sumsToWhole(shares: readonly (Share | null)[]): boolean | null {
  if (shares.includes(null)) return null;
  let numerator = 0n;
  let denominator = 1n;
  for (const share of shares) {
    if (share === null) continue;
    numerator = numerator * BigInt(share.denominator) + BigInt(share.numerator) * denominator;
    denominator *= BigInt(share.denominator);
  }
  return numerator === denominator;
}

/** Returns the share as people read it: "35 %", "≈ 33,33 %" where two decimals do not say it exactly. */
export function shareText({ numerator, denominator }: Share, decimalSign: string): string {
  const percent = (numerator / denominator) * 100;
  const exact = (numerator * 10_000) % denominator === 0;
  const written = percent
    .toFixed(2)
    .replace(/\.?0+$/u, '')
    .replace('.', decimalSign);
  return exact ? `${written} %` : `≈ ${written} %`;
}

function shareOf(numerator: number, denominator: number): Share | null {
  return numerator > 0 && numerator <= denominator ? { numerator, denominator } : null;
}
