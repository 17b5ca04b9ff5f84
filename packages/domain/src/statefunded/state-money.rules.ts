import { fractionOf, minus, numberOf, ONE, roundToDong, times } from '../calculator/index.ts';
import { allow, type Decision } from '../kernel/index.ts';
import { parameterOn, type ParameterRow } from '../parameters/index.ts';
import type { FundedStay } from './funded-months.rules.ts';

/** What the budget pays for one person and month of a group, with the dated rows it was computed from. */
export interface MonthlyRate {
  /** Đồng, whole: what the State pays by the decree. */
  readonly amount: number;
  /** Đồng, whole: what the province adds by its own resolution. */
  readonly province: number;
  readonly baseSalary: number;
  /** Share of the contribution that the budget pays, 0 to 1. */
  readonly support: number;
  /** Share the province adds; never more than what is left. */
  readonly provinceShare: number;
  readonly rows: readonly ParameterRow[];
}

const STATE = 'bhyt_state_support_';
const PROVINCE = 'bhyt_province_support_';

/** Parameters that hold another share where the commune is poor. @law NĐ 188/2025/NĐ-CP Đ6.6; NĐ 146/2018/NĐ-CP Đ8 */
const IN_POOR_COMMUNE: Readonly<Record<string, string>> = {
  bhyt_state_support_near_poor: 'bhyt_state_support_near_poor_in_poor_commune',
};

/** Returns the parameter that holds the State's share in a commune that is poor or is not. */
export function supportParameterIn(supportParameter: string, isPoorCommune: boolean): string {
  return isPoorCommune ? (IN_POOR_COMMUNE[supportParameter] ?? supportParameter) : supportParameter;
}

/**
 * Returns the budget's part of one person's contribution in a month: base salary of the month's first day x rate x support, to the nearest
 * đồng (half a đồng up), and what the province adds by a row of its own, up to the whole contribution. Budget-paid groups are re-computed from the day the base salary changes, so each month has its own base salary.
 * @law NĐ 188/2025/NĐ-CP Đ6.3, Đ6.6, Đ8, Đ71.10e
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
  const extra = parameterOn(rows, supportParameter.replace(STATE, PROVINCE), day);
  if (!extra.ok && extra.code === 'parameters.overlapping') return extra;
  const whole = times(fractionOf(base.value.value), fractionOf(rate.value.value));
  const share = fractionOf(support.value.value);
  const left = minus(ONE, share);
  const asked =
    extra.ok && supportParameter.startsWith(STATE) ? fractionOf(extra.value.value) : minus(ONE, ONE);
  const added = minus(left, asked).n < 0n ? left : asked;
  const amount = roundToDong(times(whole, share));
  return allow({
    amount,
    // The two together are the share of both, to the đồng.
    province: roundToDong(times(whole, minus(ONE, minus(left, added)))) - amount,
    baseSalary: Number(base.value.value),
    support: Number(support.value.value),
    provinceShare: numberOf(added),
    rows: [base.value, rate.value, support.value, ...(extra.ok && added.n > 0n ? [extra.value] : [])],
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
  /** What the province adds. */
  readonly province: number;
}

/** Đồng a person and month: of the State, and what the province adds. */
export type RateOf = (
  group: string,
  month: string,
  commune: string,
) => Pick<MonthlyRate, 'amount' | 'province'>;

/** Sums stays into lines by commune and group. The lines together are the parts together, to the đồng. */
export function moneyLines(stays: readonly FundedStay[], rateOf: RateOf): MoneyLine[] {
  const seen = new Set<string>();
  const lines = new Map<string, { -readonly [K in keyof MoneyLine]: MoneyLine[K] }>();
  for (const { person, people, group, commune, months } of stays) {
    const key = `${commune} ${group}`;
    const line = lines.get(key) ?? { commune, group, people: 0, personMonths: 0, amount: 0, province: 0 };
    lines.set(key, line);
    if (!seen.has(`${key} ${person}`)) line.people += people;
    seen.add(`${key} ${person}`);
    line.personMonths += people * months.length;
    for (const month of months) {
      const rate = rateOf(group, month, commune);
      line.amount += people * rate.amount;
      line.province += people * rate.province;
    }
  }
  return [...lines.values()];
}

/** People and money of one month, all groups and communes. */
export interface MoneyMonth {
  readonly month: string;
  readonly people: number;
  readonly amount: number;
  readonly province: number;
}

/** Sums the same stays month by month. */
export function moneyMonths(
  stays: readonly FundedStay[],
  months: readonly string[],
  rateOf: RateOf,
): MoneyMonth[] {
  const sums = new Map(months.map((month) => [month, { month, people: 0, amount: 0, province: 0 }]));
  for (const { people, group, commune, months: paid } of stays)
    for (const month of paid) {
      const sum = sums.get(month);
      if (!sum) continue;
      sum.people += people;
      const rate = rateOf(group, month, commune);
      sum.amount += people * rate.amount;
      sum.province += people * rate.province;
    }
  return [...sums.values()];
}
