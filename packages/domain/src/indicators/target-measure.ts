import { splitWhole } from './split-whole.ts';

/** What the figures of a plan are: rates in percent, or numbers of people, đồng or things. */
export interface TargetMeasure {
  readonly measure: 'people' | 'dong' | 'count' | 'rate';
  readonly aggregation: 'sum' | 'weighted' | 'none';
  readonly direction: 'up' | 'down';
}

const MILLIONTHS = 1_000_000;

/**
 * Returns how many people a target stands for: itself, or of a rate the least head-count of the denominator that reaches it (the
 * greatest that keeps it for `direction` down), worked out in whole numbers so that 92.3 % of 1 000 is 923 and not 924. Null for a
 * rate without denominator.
 */
export function peopleOfTarget(
  { measure, direction = 'up' }: Pick<TargetMeasure, 'measure'> & Partial<TargetMeasure>,
  value: number,
  denominator: number | null,
): number | null {
  if (measure !== 'rate') return Math.ceil(value);
  if (denominator === null) return null;
  const exact = BigInt(Math.round(value * MILLIONTHS)) * BigInt(denominator);
  const whole = BigInt(100 * MILLIONTHS);
  return Number(direction === 'up' ? (exact + whole - 1n) / whole : exact / whole);
}

/** Returns a rate in percent with two decimals, halves rounded up as the printed annexes do; null without a denominator above 0. */
export function rateOfPeople(people: number, denominator: number | null): number | null {
  if (denominator === null || denominator <= 0) return null;
  const hundredths = (BigInt(people) * 20_000n + BigInt(denominator)) / (2n * BigInt(denominator));
  return Number(hundredths) / 100;
}

/** Returns a whole number that may be below zero divided in proportion to claims; the parts make it exactly. */
export function splitSigned(whole: number, claims: readonly number[]): number[] {
  const parts = splitWhole(Math.abs(whole), claims);
  return whole < 0 ? parts.map((part) => (part === 0 ? 0 : -part)) : parts;
}
