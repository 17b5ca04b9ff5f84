import { formatNumber } from '../../lib/format.ts';

/** Returns true for percentages, "%" or "% dân số". */
export function isPercent(unit: string): boolean {
  return unit.startsWith('%');
}

/** Figures in these units are whole numbers; percentages and the like keep two decimals. */
function decimalsOf(value: number, unit: string): number {
  if (isPercent(unit)) return 2;
  return Number.isInteger(value) ? 0 : 2;
}

/** Returns a figure of a report as it is read, "1.234", "92,50"; "–" for none. Its unit stands at the row's head. */
export function figureText(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined) return '–';
  return formatNumber(value, decimalsOf(value, unit));
}

/** Returns a figure as it is typed: nothing for none, without padding zeros. */
export function typedText(value: number | null, unit: string): string {
  if (value === null) return '';
  const text = figureText(value, unit);
  return isPercent(unit) ? text.replace(/[.,]00$/, '') : text;
}

/** Returns the difference of two figures with its sign; null when one is not known. */
export function differenceOf(value: number | null, other: number | null): number | null {
  return value === null || other === null ? null : value - other;
}

/** Returns a figure with its unit, "92,50%", "1.234 người"; "–" for none. Of what it is a percentage is left out. */
export function withUnit(value: number | null, unit: string): string {
  const text = figureText(value, unit);
  if (value === null) return text;
  return isPercent(unit) ? `${text}%` : `${text} ${unit}`;
}
