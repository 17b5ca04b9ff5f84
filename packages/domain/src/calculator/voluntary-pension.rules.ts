import { formatNumber } from '@ansinh/vietnamese/number-format';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { allow, refuse, type Decision } from '../kernel/index.ts';
import type { ParameterRow } from '../parameters/index.ts';
import {
  checkDay,
  figuresOn,
  withFigures,
  type CalculatorNote,
  type DayRefusal,
  type Figure,
  type Figures,
} from './figures.ts';
import { ONE, over, plus, roundToDong, times, whole, type Fraction } from './fraction.ts';

/** Groups of participants and the names their support has in the store: the decree of the day decides which of them has a value. */
const SUPPORTS = {
  poor: ['poor_or_island', 'poor'],
  'near-poor': ['near_poor'],
  'ethnic-minority': ['ethnic_minority', 'other'],
  island: ['poor_or_island', 'other'],
  other: ['other'],
} as const satisfies Record<string, readonly string[]>;

export type VoluntaryGroup = keyof typeof SUPPORTS;

export const VOLUNTARY_GROUPS = Object.keys(SUPPORTS) as readonly VoluntaryGroup[];

/** Ways of paying besides several years ahead, in months. */
export const VOLUNTARY_PERIODS: readonly number[] = [1, 3, 6, 12];

export interface VoluntaryQuestion {
  /** Chosen income in đồng a month. */
  readonly income: number;
  readonly group: string;
  readonly months: number;
  /** ISO day of payment. */
  readonly on: string;
  /** Months for which the State supported this person before. */
  readonly supportedMonths: number;
}

export interface VoluntaryPension {
  /** Đồng a month before support. */
  readonly monthly: number;
  /** Đồng a month that the budget pays. */
  readonly support: number;
  /** Đồng a month that the person pays. */
  readonly pay: number;
  /** Đồng that the person pays for the whole period. */
  readonly total: number;
  /** Đồng for the whole period before support; less than the months together when several years are paid ahead. */
  readonly contribution: number;
  /** Months of the period for which there is support. */
  readonly monthsSupported: number;
  readonly figures: readonly Figure[];
  readonly notes: readonly CalculatorNote[];
}

export type VoluntaryRefusal =
  | DayRefusal
  | 'calculator.unknown_group'
  | 'calculator.no_method_for_months'
  | 'calculator.supported_months_unreadable'
  | 'calculator.income_unreadable'
  | 'calculator.income_below_floor'
  | 'calculator.income_above_cap'
  | 'calculator.fund_return_unknown'
  | 'parameters.not_found';

/**
 * Returns what a person pays for voluntary social insurance of a chosen income on a day, the support of the State taken off.
 * @law Luật 41/2024/QH15 Đ31.2, Đ36; NĐ 159/2025/NĐ-CP Đ5, Đ6; trước 01/7/2025: Luật 58/2014/QH13 Đ87, NĐ 134/2015/NĐ-CP
 */
export function voluntaryPension(
  rows: readonly ParameterRow[],
  { income, group, months, on, supportedMonths }: VoluntaryQuestion,
): Decision<VoluntaryPension, VoluntaryRefusal> {
  const day = checkDay(rows, on, 'bhxh_voluntary_rate');
  if (!day.ok) return day;
  if (!isVoluntaryGroup(group))
    return refuse('calculator.unknown_group', { group, groups: VOLUNTARY_GROUPS.join(', ') });
  if (!Number.isSafeInteger(income))
    return refuse('calculator.income_unreadable', { income: String(income) });
  if (!(Number.isInteger(supportedMonths) && supportedMonths >= 0))
    return refuse('calculator.supported_months_unreadable', { months: String(supportedMonths) });
  return withFigures<VoluntaryPension, VoluntaryRefusal>(on, () => {
    const figures = figuresOn(rows, on);
    const rate = figures.get('bhxh_voluntary_rate');
    const floor = figures.get('bhxh_voluntary_floor_income');
    const cap = times(
      figures.get('bhxh_voluntary_cap_multiplier'),
      figures.get('reference_level', 'base_salary'),
    );
    const [least, most] = [roundToDong(floor), roundToDong(cap)];
    const span = {
      on: formatDate(on),
      income: formatNumber(income),
      floor: formatNumber(least),
      cap: formatNumber(most),
    };
    if (income < least) return refuse('calculator.income_below_floor', span);
    if (income > most) return refuse('calculator.income_above_cap', span);
    const month = times(rate, whole(income));
    const contribution = contributionOf(figures, month, months);
    if (!contribution.ok) return contribution;

    const share = figures.get(...SUPPORTS[group].map((name) => `bhxh_voluntary_support_${name}`));
    const extra = figures.find(`bhxh_voluntary_province_support_${group.replaceAll('-', '_')}`);
    const longest = Number(figures.get('bhxh_voluntary_support_max_months').n);
    const monthsSupported = Math.min(months, Math.max(0, longest - supportedMonths));
    const monthly = roundToDong(month);
    const granted = roundToDong(times(rate, floor, extra === undefined ? share : plus(share, extra)));
    const support = monthsSupported === 0 ? 0 : Math.min(monthly, granted);
    return allow({
      monthly,
      support,
      pay: monthly - support,
      total: contribution.value - support * monthsSupported,
      contribution: contribution.value,
      monthsSupported,
      figures: figures.read,
      notes: [
        ...substituted(figures, group),
        ...(extra === undefined ? (['province-support-unknown'] as const) : []),
        ...(monthsSupported < months ? (['support-ends'] as const) : []),
        ...(months > 12 ? (['ahead-discount'] as const) : []),
        'rounding',
      ],
    });
  });
}

function isVoluntaryGroup(group: string): group is VoluntaryGroup {
  return Object.hasOwn(SUPPORTS, group);
}

/** A group that the decree of the day does not name is supported like the others. */
function substituted({ read }: Figures, group: VoluntaryGroup): CalculatorNote[] {
  if (!read.some(({ name }) => name === 'bhxh_voluntary_support_other')) return [];
  if (group === 'ethnic-minority') return ['minority-as-other'];
  return group === 'island' ? ['island-as-other'] : [];
}

/**
 * The contribution of the period before support, in đồng. Several years ahead each month is discounted by the mean monthly return of
 * the fund in the year before; other numbers of months have no way of paying.
 * @law NĐ 159/2025/NĐ-CP Đ6
 */
function contributionOf(
  figures: Figures,
  month: Fraction,
  months: number,
): Decision<number, 'calculator.no_method_for_months' | 'calculator.fund_return_unknown'> {
  if (VOLUNTARY_PERIODS.includes(months)) return allow(roundToDong(times(month, whole(months))));
  const most = Number(figures.get('bhxh_voluntary_years_ahead_max').n);
  const years = months / 12;
  if (!(Number.isInteger(years) && years >= 2 && years <= most))
    return refuse('calculator.no_method_for_months', { months, most });
  const yearly = figures.find('bhxh_fund_monthly_return');
  if (yearly === undefined)
    return refuse('calculator.fund_return_unknown', { year: Number(figures.on.slice(0, 4)) });
  const growth = plus(ONE, yearly);
  let sum = whole(0);
  for (let index = 0; index < months; index += 1) sum = plus(ONE, over(sum, growth));
  return allow(roundToDong(times(month, sum)));
}
