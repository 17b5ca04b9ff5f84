import { fractionOf, roundToDong, times } from '../calculator/index.ts';

/** Months a pupil may pay for at once; nine is the last year of school. */
export const PUPIL_TERMS = [3, 6, 9, 12] as const;
export type PupilTerm = (typeof PUPIL_TERMS)[number];

const LAST_GRADE = 12;
const LAST_YEAR_MONTHS = 9;
const YEAR_MONTHS = 12;

/** The parameters of the day, as stored: decimals in text. */
export interface PupilTariff {
  readonly baseSalary: string;
  /** 0.045. */
  readonly rate: string;
  /** Share of the contribution the State pays. */
  readonly stateShare: string;
  /** Share the province adds by its own resolution. */
  readonly provinceShare: string;
}

/** Money of a term in đồng: the parts add up to the whole. */
export interface PupilContribution {
  readonly whole: number;
  readonly state: number;
  readonly province: number;
  readonly pupil: number;
}

/**
 * Returns what a pupil, the State and the province pay for a term by the base salary of the day of payment: a later change of it neither asks
 * for more nor gives back for the term paid.
 * @law NĐ 188/2025 Đ6.6, Đ8
 */
export function pupilContribution(tariff: PupilTariff, months: number): PupilContribution {
  const full = times(fractionOf(tariff.baseSalary), fractionOf(tariff.rate), fractionOf(String(months)));
  const whole = roundToDong(full);
  const state = Math.min(whole, roundToDong(times(full, fractionOf(tariff.stateShare))));
  const province = Math.min(whole - state, roundToDong(times(full, fractionOf(tariff.provinceShare))));
  return { whole, state, province, pupil: whole - state - province };
}

/** Returns the months of a school year's plan: a pupil of grade 12 pays to 30 September. @law NĐ 188/2025 Đ13 */
export function plannedMonths(grade: number | null): PupilTerm {
  return grade === LAST_GRADE ? LAST_YEAR_MONTHS : YEAR_MONTHS;
}
