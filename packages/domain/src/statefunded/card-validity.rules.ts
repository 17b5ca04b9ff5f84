import { addDays, addMonths, lastDayOfMonth } from '@ansinh/vietnamese/plain-date';

/** How long the card of a group is good: `child`: until the child is 72 months old; `year`: the year of the list; `months-36`; `open`: until the list says otherwise. */
export const VALIDITY_RULES = ['child', 'year', 'months-36', 'open'] as const;

export type ValidityRule = (typeof VALIDITY_RULES)[number];

const CHILD_MONTHS = 72;
const SUPPORT_MONTHS = 36;
const SCHOOL_MONTH = 9;
const SCHOOL_END = '-09-30';

/**
 * Returns the last day of the card of a child under six: born up to 30 September, 30 September of the year in which the child is 72 months
 * old (school begins then); born later, the last day of the month of 72 months.
 * @law NĐ 188/2025/NĐ-CP Đ13
 */
export function childCardUntil(birth: string): string {
  const grown = addMonths(birth, CHILD_MONTHS);
  return Number(birth.slice(5, 7)) <= SCHOOL_MONTH
    ? `${grown.slice(0, 4)}${SCHOOL_END}`
    : lastDayOfMonth(grown);
}

/** Returns the last day a card is good by the rule of its group; null where nothing but the list ends it. `birth` null: not known to the day. */
export function cardUntil(rule: ValidityRule, from: string, birth: string | null): string | null {
  if (rule === 'child') return birth === null ? null : childCardUntil(birth);
  if (rule === 'year') return `${from.slice(0, 4)}-12-31`;
  if (rule === 'months-36') return addDays(addMonths(from, SUPPORT_MONTHS), -1);
  return null;
}

/** Returns the first day of a child's card: the birth, whenever the list came. */
export function cardFrom(rule: ValidityRule, listed: string, birth: string | null): string {
  return rule === 'child' && birth !== null ? birth : listed;
}

/** Returns true if a child born on `birth` is still paid for as a child under six on a day. */
export function isUnderSix(birth: string, on: string): boolean {
  return birth <= on && on <= childCardUntil(birth);
}
