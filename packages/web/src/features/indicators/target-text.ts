import { formatNumber } from '../../lib/format.ts';

interface Measured {
  readonly unit: string;
}

/** Returns true if targets of the indicator are percentages: its unit begins with the sign. */
export function isPercent({ unit }: Measured): boolean {
  return unit.startsWith('%');
}

/** Returns a target in the indicator's unit: "95,00%" or "1.234". */
export function targetText(value: number | null, indicator: Measured): string {
  if (value === null) return '–';
  return isPercent(indicator) ? `${formatNumber(value, 2)}%` : formatNumber(value);
}

/** Returns a stored figure as a person would type it, without grouping. */
export function typedText(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}
