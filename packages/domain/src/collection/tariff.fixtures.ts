import type { ParameterRow } from '../parameters/index.ts';

const VALUES: Readonly<Record<string, string>> = {
  base_salary: '2530000',
  bhyt_total: '0.045',
  bhyt_household_rate_person_1: '1',
  bhyt_household_rate_person_2: '0.7',
  bhyt_household_rate_person_3: '0.6',
  bhyt_household_rate_person_4: '0.5',
  bhyt_household_rate_person_5plus: '0.4',
  bhyt_state_support_near_poor: '0.7',
  bhyt_state_support_pupil_student: '0.5',
  bhyt_state_support_average_income_farm_household: '0.3',
  bhxh_voluntary_rate: '0.22',
  bhxh_voluntary_floor_income: '1500000',
  bhxh_voluntary_cap_multiplier: '20',
  bhxh_voluntary_support_near_poor: '0.4',
  bhxh_voluntary_support_other: '0.2',
  bhxh_voluntary_support_max_months: '120',
};

/** What the law of October 2026 gives for the receipts of the tests. */
export const TARIFF: readonly ParameterRow[] = Object.entries(VALUES).map(([name, value]) => ({
  name,
  from: '2026-07-01',
  to: null,
  value,
  unit: '',
  basis: 'NĐ 188/2025, NĐ 159/2025',
  certainty: 'verified',
}));
