/**
 * Parameters that make up what an employer and its workers owe a month, as shares of the salary they are paid on.
 * @law Luật BHXH 41/2024 Đ33, Đ34; NĐ 58/2020; NĐ 188/2025 Đ6; Luật Việc làm 74/2025 Đ33
 */
export const CONTRIBUTION_RATES = [
  'bhxh_employer_pension',
  'bhxh_employer_sickness_maternity',
  'bhtnld_bnn_employer',
  'bhyt_employer',
  'bhtn_employer',
  'bhxh_employee',
  'bhyt_employee',
  'bhtn_employee',
] as const;

/** Thresholds of findings that a province may set in its parameters; these hold where it has not. */
export const FINDING_THRESHOLDS = {
  /** Fewer missing workers than this are no finding. */
  finding_headcount_gap_min: 2,
  /** Nor is a gap below this share of the declared workers. */
  finding_headcount_gap_share: 0.1,
  /** Wage fund: a gap below this share of the declared fund is no finding. */
  finding_wage_gap_share: 0.15,
  /** Days after resuming in which an employer registers again. @law Luật BHXH 41/2024 Đ28 */
  finding_resume_grace_days: 30,
  /** Statements older than this many months say nothing about today. */
  finding_statement_months: 15,
} as const;

export type FindingThreshold = keyof typeof FINDING_THRESHOLDS;
