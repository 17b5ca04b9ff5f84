import { parseVietnameseNumber } from '@ansinh/vietnamese/number-format';

const GROUPED = /^\d{1,3}([.,\s]\d{3})+$/;

/**
 * Returns the number that a person typed or pasted; null for nothing, NaN for what is no number. Whole numbers may be
 * grouped by dots, commas or spaces ("1.234"); elsewhere comma and dot are both read as decimals.
 */
export function typedNumber(text: string, kind: 'whole' | 'decimal'): number | null {
  const trimmed = text.replace(/\s*%$/, '').trim();
  if (trimmed === '') return null;
  if (kind === 'whole' && GROUPED.test(trimmed)) return Number(trimmed.replaceAll(/[.,\s]/g, ''));
  const value = parseVietnameseNumber(trimmed);
  if (value === null || (kind === 'whole' && !Number.isInteger(value))) return Number.NaN;
  return value;
}
