import { formatNumber } from '../../lib/format.ts';

interface Measured {
  readonly unit: string;
}

const NOTHING = '–';

/** Returns true if targets of the indicator are percentages: its unit begins with the sign. */
export function isPercent({ unit }: Measured): boolean {
  return unit.startsWith('%');
}

/** Returns a target in the indicator's unit: "95,00%" or "1.234". */
export function targetText(value: number | null, indicator: Measured): string {
  if (value === null) return NOTHING;
  return isPercent(indicator) ? `${formatNumber(value, 2)}%` : formatNumber(value);
}

/** Returns whole people. */
export function peopleText(people: number | null): string {
  return people === null ? NOTHING : formatNumber(people);
}

/** Returns a difference with its sign: "+1.234", "−0,52". */
export function signedText(value: number | null, digits = 0): string {
  if (value === null) return NOTHING;
  const text = formatNumber(Math.abs(value), digits);
  return Number(Math.abs(value).toFixed(digits)) === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
}

/** Returns a stored figure as a person would type it, without grouping. */
export function typedText(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}
