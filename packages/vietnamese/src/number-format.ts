import { collapseSpaces } from './text.ts';

/**
 * Returns the number as Vietnamese documents print it: 1234.5 -> "1.234,5"; at most that many decimals (3 unless told),
 * halves rounded away from zero.
 */
export function formatNumber(value: number, maximumDecimals = 3): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return formatterOf(maximumDecimals).format(value);
}

/** Making a formatter costs far more than using it, and tables print thousands of numbers. */
const formatters = new Map<number, Intl.NumberFormat>();

function formatterOf(maximumFractionDigits: number): Intl.NumberFormat {
  const known = formatters.get(maximumFractionDigits);
  if (known !== undefined) return known;
  const options = { maximumFractionDigits, signDisplay: 'negative', useGrouping: 'always' } as const;
  const made = new Intl.NumberFormat('vi-VN', options);
  formatters.set(maximumFractionDigits, made);
  return made;
}

/** Returns an amount in đồng, rounded to whole đồng, with its unit: 1366200 -> "1.366.200 đ". */
export function formatMoney(dong: number): string {
  return `${formatNumber(dong, 0)} đ`;
}

const PLAIN = /^\d+$/u;
const DECIMAL = /^\d+[.,]\d+$/u;
const DOT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
const SPACE_GROUPS = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/u;

/**
 * Returns the number a person wrote, or null when the text is not one. The rule, in this order:
 * 1. digits alone: that number;
 * 2. groups of three split by dots, comma before decimals ("1.234", "1.366.200", "1.234,5"): the Vietnamese form;
 *    so "1.234" is one thousand two hundred and thirty-four, while "0.234" is a fraction (no group starts with 0);
 * 3. one comma or one dot followed by digits ("1,2", "1,250", "19.75"): a decimal, as text writes with a comma and
 *    printed annexes with a dot;
 * 4. groups split by commas with a dot before decimals, when there is no other reading ("1,234,567", "1,234.5");
 * 5. groups split by spaces ("1 234 567,5").
 * A leading minus or plus is accepted; a unit or percent sign is not: the caller takes it off first.
 */
export function parseVietnameseNumber(text: string): number | null {
  const written = collapseSpaces(text).replace(/^[\u2212\u2013]/u, '-');
  const negative = written.startsWith('-');
  const body = written.replace(/^[+-] ?/u, '');
  const magnitude = magnitudeOf(body);
  if (magnitude === null) return null;
  return negative && magnitude !== 0 ? -magnitude : magnitude;
}

function magnitudeOf(body: string): number | null {
  if (PLAIN.test(body)) return Number(body);
  if (DOT_GROUPS.test(body)) return Number(body.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL.test(body)) return Number(body.replace(',', '.'));
  if (COMMA_GROUPS.test(body)) return Number(body.replaceAll(',', ''));
  if (SPACE_GROUPS.test(body)) return Number(body.replaceAll(' ', '').replace(',', '.'));
  return null;
}
