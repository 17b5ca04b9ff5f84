import type { DeadlineRule } from '../parsed-regulation.ts';

/** Named groups of a pattern of deadlines. */
type Groups = Readonly<Record<string, string | undefined>>;

/** The last of the first days of a month or another period; null when no month has as many. */
export function firstDays(groups: Groups): Omit<DeadlineRule, 'raw'> | null {
  const day = Number(groups['day']);
  if (!inRange(day, Number(groups['month'] ?? 1))) return null;
  if (groups['month'] !== undefined) return { rule: 'no-later-than', day, month: Number(groups['month']) };
  return {
    rule: 'no-later-than',
    day,
    ...(groups['anchor'] === undefined ? {} : { anchor: groups['anchor'].replace(/\s+/gu, ' ') }),
  };
}

/** A rule that a period or another event names. */
export function anchored(
  rule: 'aligned-with' | 'period-end',
  anchor: string | undefined,
): Omit<DeadlineRule, 'raw'> {
  return anchor === undefined ? { rule } : { rule, anchor: anchor.replace(/\s+/gu, ' ').trim() };
}

/** A rule for a day of the year or of the month; null when there is no such day. */
export function dayRule(
  rule: DeadlineRule['rule'],
  groups: Groups,
  words: string,
): Omit<DeadlineRule, 'raw'> | null {
  const asMonth = groups['asmonth'];
  if (asMonth !== undefined) return { rule, month: Number(asMonth) };
  const ofMonth = groups['mday'];
  if (ofMonth !== undefined) {
    const day = Number(ofMonth);
    const month = /tháng\s+(?:đầu|cuối|sau|kế|tiếp|liền|thứ)[^,.;)]*/iu
      .exec(words)?.[0]
      .replace(/\s+/gu, ' ')
      .trim();
    if (Number.isNaN(day)) return { rule, anchor: 'ngày cuối tháng' };
    if (!inRange(day, 1)) return null;
    return month === undefined ? { rule, day } : { rule, day, anchor: month };
  }
  const day = Number(groups['day']);
  const month = Number(groups['month']);
  if (!inRange(day, month)) return null;
  const year = groups['year'];
  return {
    rule,
    month,
    day,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(groups['next'] === undefined ? {} : { yearOffset: /trước/iu.test(groups['next']) ? -1 : 1 }),
  };
}

/** Whether a calendar may have that day and month. */
export function inRange(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** A rule that starts something; null when the words name no beginning. */
export function fromRule(groups: Groups): Omit<DeadlineRule, 'raw'> | null {
  if (groups['day'] !== undefined) return dayRule('from', groups, '');
  if (groups['frommonth'] !== undefined)
    return { rule: 'from', month: Number(groups['frommonth']), year: Number(groups['monthyear']) };
  if (groups['fromyear'] !== undefined) return { rule: 'from', year: Number(groups['fromyear']) };
  if (groups['quarter'] !== undefined) {
    const year = groups['qyear'];
    return {
      rule: 'from',
      quarter: quarterNumber(groups['quarter']),
      ...(year === undefined ? {} : { year: Number(year) }),
    };
  }
  return groups['anchor'] === undefined ? null : { rule: 'from', anchor: groups['anchor'] };
}

/** A rule for a quarter or a year. */
export function withinRule(groups: Groups): Omit<DeadlineRule, 'raw'> | null {
  const year = groups['year'];
  return {
    rule: 'within',
    ...(groups['quarter'] === undefined ? {} : { quarter: quarterNumber(groups['quarter']) }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** "Tháng 5 và tháng 9/2026": the last month closes the time given. */
const NEXT_MONTH = /^\s*(?:và|,|-|đến)\s*(?:tháng\s+)?\d{1,2}\s*(?:\/|năm\s)\s*20\d{2}/u;

/** "tháng 7" counts only with "trong/vào" before it or a year behind it; a bare month names a period, not a deadline. */
export function monthRule(text: string, match: RegExpMatchArray): Omit<DeadlineRule, 'raw'> | null {
  const year = match.groups?.['year'];
  const month = Number(match.groups?.['month']);
  const marked = /^(?:trong|vào|hoàn)|năm$/iu.test(match[0]);
  const before = text.slice(Math.max(0, (match.index ?? 0) - 12), match.index);
  if (!marked && year === undefined) return null;
  if (/ngày\s+\d+\s*$|\d\s*$/u.test(before)) return null;
  if (year === undefined && NEXT_MONTH.test(text.slice((match.index ?? 0) + match[0].length))) return null;
  return { rule: 'within', month, ...(year === undefined ? {} : { year: Number(year) }) };
}

/** A rule for the end of a year, or of a quarter or month of it. */
export function byYearRule(groups: Groups, words: string): Omit<DeadlineRule, 'raw'> {
  const before = /^trước/iu.test(words);
  return {
    rule: before ? 'before' : 'no-later-than',
    year: Number(groups['year']),
    ...(groups['quarter'] === undefined ? {} : { quarter: quarterNumber(groups['quarter']) }),
    ...(groups['month'] === undefined ? {} : { month: Number(groups['month']) }),
  };
}

function quarterNumber(text: string): number {
  const roman: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 };
  return roman[text.toUpperCase()] ?? Number(text);
}
