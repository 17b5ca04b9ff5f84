import { formatMoney, formatNumber } from '../../lib/format.ts';
import type { Figure } from './calculator.queries.ts';

const DIGITS = 3;

/** Returns a share as a percentage without idle zeros: 0.045 -> "4,5%". */
export function shareText(share: number): string {
  const rounded = Number((share * 100).toFixed(DIGITS));
  return `${formatNumber(rounded, String(rounded).split('.')[1]?.length ?? 0)}%`;
}

/** Returns the value of a parameter as it is spoken: money, a percentage, or a number. */
export function figureValue({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  const number = Number(value);
  if (unit.startsWith('VND')) return formatMoney(number);
  return number <= 1 ? shareText(number) : formatNumber(number);
}
