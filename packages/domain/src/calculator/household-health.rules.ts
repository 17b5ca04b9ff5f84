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
import { minus, numberOf, ONE, roundToDong, times, whole, type Fraction } from './fraction.ts';

/** Groups a household's members may pay in; all but the first pay without step-down and with support of the State budget. */
export const HEALTH_GROUPS = {
  household: null,
  poor: 'poor',
  'near-poor': 'near_poor',
  'near-poor-poor-commune': 'near_poor_in_poor_commune',
  'ethnic-minority': 'ethnic_minority_36_months',
  'pupil-student': 'pupil_student',
  'farm-household': 'average_income_farm_household',
  'trafficking-victim': 'trafficking_victim_1_year',
  'local-security': 'local_security_force',
  'village-health': 'village_health_worker',
  'village-part-timer': 'village_part_timer',
  artisan: 'artisan',
  'mine-victim': 'mine_victim',
} as const satisfies Record<string, string | null>;

export type HealthGroup = keyof typeof HEALTH_GROUPS;

/** More people than live on one household book: a typing mistake. */
export const MOST_MEMBERS = 30;
const MOST_MONTHS = 12;
const PERIODS: readonly number[] = [3, 6, 12];
const STEPS = 5;

export interface HealthQuestion {
  readonly members: number;
  readonly months: number;
  /** ISO day of payment. */
  readonly on: string;
  readonly group: string;
}

/** One member of the household. */
export interface HealthMember {
  readonly order: number;
  /** Share of the base contribution that this member pays. */
  readonly rate: number;
  /** Đồng a month. */
  readonly monthly: number;
  /** Đồng for the whole period. */
  readonly amount: number;
}

export interface HouseholdHealth {
  readonly members: readonly HealthMember[];
  /** Đồng for the household and the whole period. */
  readonly total: number;
  /** The base contribution: đồng a month of one person without step-down and support. */
  readonly base: number;
  /** Đồng that the budget pays for the household and the whole period. */
  readonly support: number;
  readonly figures: readonly Figure[];
  readonly notes: readonly CalculatorNote[];
}

export type HealthRefusal =
  | DayRefusal
  | 'calculator.members_out_of_range'
  | 'calculator.health_months_out_of_range'
  | 'calculator.unknown_group'
  | 'calculator.group_not_on_date'
  | 'parameters.not_found';

/**
 * Returns what a household pays for health insurance: each member's share of 4.5 % of the base salary on the day of payment, the
 * amounts for the whole period in đồng, the parameters used. A later change of the base salary does not change a period that is paid.
 * @law NĐ 188/2025/NĐ-CP Đ6.4-6, Đ7.8, Đ8; trước 01/7/2025: NĐ 146/2018/NĐ-CP Đ7, Đ8
 */
export function householdHealth(
  rows: readonly ParameterRow[],
  { members, months, on, group }: HealthQuestion,
): Decision<HouseholdHealth, HealthRefusal> {
  const day = checkDay(rows, on, 'bhyt_total');
  if (!day.ok) return day;
  if (!(Number.isInteger(members) && members >= 1 && members <= MOST_MEMBERS))
    return refuse('calculator.members_out_of_range', { members, most: MOST_MEMBERS });
  if (!(Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS))
    return refuse('calculator.health_months_out_of_range', { months, most: MOST_MONTHS });
  if (!isHealthGroup(group))
    return refuse('calculator.unknown_group', { group, groups: Object.keys(HEALTH_GROUPS).join(', ') });
  return withFigures<HouseholdHealth, HealthRefusal>(on, () => {
    const figures = figuresOn(rows, on);
    const base = times(figures.get('base_salary'), figures.get('bhyt_total'));
    const supported = HEALTH_GROUPS[group];
    const shares =
      supported === null
        ? stepDown(figures, members)
        : Array.from({ length: members }, () => figures.find(`bhyt_state_support_${supported}`));
    const extra = figures.find(`bhyt_province_support_${supported ?? 'household'}`);
    const notes = notesOf(supported, members, months, extra);
    const paid: HealthMember[] = [];
    for (const [index, share] of shares.entries()) {
      if (share === undefined) return refuse('calculator.group_not_on_date', { group, on: formatDate(on) });
      const rate = supported === null ? times(share, leftOf(extra)) : leftOf(share, extra);
      paid.push({
        order: index + 1,
        rate: numberOf(rate),
        monthly: roundToDong(times(base, rate)),
        amount: roundToDong(times(base, rate, whole(months))),
      });
    }
    const total = paid.reduce((sum, { amount }) => sum + amount, 0);
    const before = shares.map((share) => (supported === null && share ? share : ONE));
    const due = before.reduce((sum, share) => sum + roundToDong(times(base, share, whole(months))), 0);
    return allow({
      members: paid,
      total,
      base: roundToDong(base),
      support: due - total,
      figures: figures.read,
      notes,
    });
  });
}

function isHealthGroup(group: string): group is HealthGroup {
  return Object.hasOwn(HEALTH_GROUPS, group);
}

/** The shares of the first, second, ... member; from the fifth on they are equal. */
function stepDown(figures: Figures, members: number): Fraction[] {
  return Array.from({ length: members }, (_, index) => {
    const step = index + 1;
    return figures.get(`bhyt_household_rate_person_${step >= STEPS ? `${STEPS}plus` : step}`);
  });
}

/** What is left to pay of a contribution after these supports; never below zero. */
function leftOf(...supports: readonly (Fraction | undefined)[]): Fraction {
  const left = supports.reduce<Fraction>((rest, support) => (support ? minus(rest, support) : rest), ONE);
  return left.n < 0n ? whole(0) : left;
}

function notesOf(
  supported: string | null,
  members: number,
  months: number,
  extra: Fraction | undefined,
): CalculatorNote[] {
  const freeOfCharge = supported === 'poor';
  return [
    ...(supported === null && members > 1 ? (['same-year'] as const) : []),
    ...(supported !== null && !freeOfCharge ? (['support-is-least', 'no-step-down'] as const) : []),
    ...(extra === undefined && !freeOfCharge ? (['province-support-unknown'] as const) : []),
    ...(PERIODS.includes(months) ? [] : (['periods-of-household'] as const)),
    'period-keeps-amount',
    'rounding',
  ];
}
