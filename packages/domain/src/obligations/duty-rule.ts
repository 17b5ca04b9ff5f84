/**
 * How a duty recurs and by when it must be done, in the words a regulation uses. The unions equal those that
 * reading a document yields, so that a parsed duty is a valid input as it stands.
 */
export type Recurrence =
  | 'none'
  | 'continuous'
  | 'weekly'
  | 'monthly'
  | 'quarterly'
  | 'semiannual'
  | 'annual'
  | 'on-demand'
  | 'one-off'
  | 'multi-year';

export type DeadlineRuleKind =
  | 'before'
  | 'no-later-than'
  | 'as-of'
  | 'within'
  | 'from'
  | 'period-end'
  | 'aligned-with'
  | 'event'
  | 'either'
  | 'unspecified';

export interface DeadlineRule {
  readonly rule: DeadlineRuleKind;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly year?: number;
  /** 1 = "năm sau", the year after the period reported on. */
  readonly yearOffset?: number;
  readonly days?: number;
  readonly dayKind?: 'calendar' | 'working';
  /** The event the clock starts with, or what the date is aligned with, as printed. */
  readonly anchor?: string;
  /** The words of the text. */
  readonly raw: string;
}

/** Recurrences that make one occurrence per period. */
export type PeriodicRecurrence = 'weekly' | 'monthly' | 'quarterly' | 'semiannual' | 'annual';

/** What the text of a regulation leaves open and the province settles. None of it is law. */
export interface SchedulePolicy {
  /** Days between a data cut-off ("đến ngày 31/12") and the day the data must arrive. */
  readonly dataGraceDays: number;
  /** Day by which estimates of the yearly budget cycle are due; not verified against the budget law. */
  readonly budgetCycle: { readonly month: number; readonly day: number };
  /** Choice where the text says "hằng năm hoặc 6 tháng" (@law HP Đ19.1). */
  readonly either: 'annual' | 'semiannual';
  /** Cadence of data that the text wants "định kỳ" without saying how often. */
  readonly unspecified: PeriodicRecurrence | 'none';
  /** Days after the period's last day, where the text gives a cadence and no date. */
  readonly daysAfterPeriodEnd: number;
  /** A due day that is no working day stays, moves on, or moves back. */
  readonly shiftToWorkingDay: 'none' | 'next' | 'previous';
  /** Work opens this many days before it is due, never before its period begins. */
  readonly openLeadDays: number;
  /** A cadence and a deadline the province set instead of the text's own. */
  readonly recurrence: Recurrence | null;
  readonly deadline: DeadlineRule | null;
}

export const DEFAULT_SCHEDULE_POLICY: SchedulePolicy = {
  dataGraceDays: 10,
  budgetCycle: { month: 7, day: 15 },
  either: 'annual',
  unspecified: 'quarterly',
  daysAfterPeriodEnd: 0,
  shiftToWorkingDay: 'none',
  openLeadDays: 30,
  recurrence: null,
  deadline: null,
};

/** The part of a confirmed duty that its calendar depends on. */
export interface DutySchedule {
  readonly recurrence: Recurrence;
  readonly deadline: DeadlineRule | null;
  /** What is handed over and what is done, as printed; they tell whether "định kỳ" asks for data. */
  readonly deliverable?: string | null;
  readonly action?: string;
  /** Settings of this duty alone; they win over those of the province. */
  readonly policy?: Partial<SchedulePolicy>;
}
