import { fractionOf, roundToDong, times } from '../calculator/index.ts';
import { allow, type Decision } from '../kernel/index.ts';
import { parameterOn, type ParameterRow } from '../parameters/index.ts';
import type { FundedStay } from './funded-months.rules.ts';

/** What the budget pays for one person and month of a group, with the dated rows it was computed from. */
export interface MonthlyRate {
  /** Đồng, whole. */
  readonly amount: number;
  readonly baseSalary: number;
  /** Share of the contribution that the budget pays, 0 to 1. */
  readonly support: number;
  readonly rows: readonly ParameterRow[];
}

/**
 * Returns the budget's part of one person's contribution in a month: base salary of the month's first day x rate x support, to the nearest
 * đồng (half a đồng up). Budget-paid groups are re-computed from the day the base salary changes, so each month has its own base salary.
 * @law NĐ 188/2025/NĐ-CP Đ6.3, Đ6.6, Đ8
 */
export function monthlyRate(
  rows: readonly ParameterRow[],
  supportParameter: string,
  month: string,
): Decision<MonthlyRate, 'parameters.not_found' | 'parameters.overlapping'> {
  const day = `${month}-01`;
  const base = parameterOn(rows, 'base_salary', day);
  if (!base.ok) return base;
  const rate = parameterOn(rows, 'bhyt_total', day);
  if (!rate.ok) return rate;
  const support = parameterOn(rows, supportParameter, day);
  if (!support.ok) return support;
  return allow({
    amount: roundToDong(
      times(fractionOf(base.value.value), fractionOf(rate.value.value), fractionOf(support.value.value)),
    ),
    baseSalary: Number(base.value.value),
    support: Number(support.value.value),
    rows: [base.value, rate.value, support.value],
  });
}

/** One line of the count: people of a group in a commune, the months paid for, and what the budget pays. */
export interface MoneyLine {
  readonly commune: string;
  readonly group: string;
  /** People who were paid for in at least one month. */
  readonly people: number;
  readonly personMonths: number;
  readonly amount: number;
}

/** Sums stays into lines by commune and group; `rateOf` gives đồng a person and month. The lines together are the parts together, to the đồng. */
export function moneyLines(
  stays: readonly FundedStay[],
  rateOf: (group: string, month: string) => number,
): MoneyLine[] {
  const seen = new Set<string>();
  const lines = new Map<string, { -readonly [K in keyof MoneyLine]: MoneyLine[K] }>();
  for (const { person, people, group, commune, months } of stays) {
    const key = `${commune} ${group}`;
    const line = lines.get(key) ?? { commune, group, people: 0, personMonths: 0, amount: 0 };
    lines.set(key, line);
    if (!seen.has(`${key} ${person}`)) line.people += people;
    seen.add(`${key} ${person}`);
    line.personMonths += people * months.length;
    for (const month of months) line.amount += people * rateOf(group, month);
  }
  return [...lines.values()];
}

/** People and money of one month, all groups and communes. */
export interface MoneyMonth {
  readonly month: string;
  readonly people: number;
  readonly amount: number;
}

/** Sums the same stays month by month. */
export function moneyMonths(
  stays: readonly FundedStay[],
  months: readonly string[],
  rateOf: (group: string, month: string) => number,
): MoneyMonth[] {
  const sums = new Map(months.map((month) => [month, { month, people: 0, amount: 0 }]));
  for (const { people, group, months: paid } of stays)
    for (const month of paid) {
      const sum = sums.get(month);
      if (!sum) continue;
      sum.people += people;
      sum.amount += people * rateOf(group, month);
    }
  return [...sums.values()];
}
