export { DEFAULT_SCHEDULE_POLICY, type DutySchedule, type SchedulePolicy } from './duty-rule.ts';
export type { DeadlineRule, DeadlineRuleKind, PeriodicRecurrence, Recurrence } from './duty-rule.ts';
export { planOccurrences, scheduleOccurrences, type ScheduleRange } from './occurrence-schedule.ts';
export type { PlannedOccurrence, ScheduledOccurrence } from './occurrence-schedule.ts';
export { cadenceOf, type Cadence } from './schedule-cadence.ts';
export { describeDerivation, type Derivation } from './derivation.ts';
export type { DerivationBasis, DerivationStep } from './derivation.ts';
export { scheduleFromEvent, type EventOccurrence } from './event-deadline.ts';
export { OCCURRENCE_STATES, OWED_STATES, type OccurrenceState } from './occurrence-state.ts';
export type { OccurrenceFacts } from './occurrence-state.ts';
export { OCCURRENCE_TRANSITIONS, OCCURRENCE_VERBS, moveOccurrence } from './occurrence.transitions.ts';
export { occurrenceAbilities, type OccurrenceVerb } from './occurrence.transitions.ts';
export type { OccurrenceMove, OccurrenceOutcome, OccurrenceRefusal } from './occurrence.transitions.ts';
export { COORDINATION_STATES, COORDINATION_VERBS, moveCoordination } from './coordination.transitions.ts';
export { coordinationIsComplete, type CoordinationState } from './coordination.transitions.ts';
export type { CoordinationRefusal, CoordinationVerb } from './coordination.transitions.ts';
export { workClocks, type HoldingEvent, type WorkClocks } from './clocks.ts';
export { DEFAULT_ESCALATION_DAYS, TIMELINESS, overdueDays, timelinessOf } from './timeliness.rules.ts';
export { timelinessInWords, type Timeliness } from './timeliness.rules.ts';
export {
  DEFAULT_REMINDER_POLICY,
  remindersDue,
  type Reminder,
  type ReminderPolicy,
} from './reminders.rules.ts';
export type { ReminderAudience } from './reminders.rules.ts';
export { onTimeShares, wholePercentages, type OnTimeCell } from './on-time-share.ts';
export { succeededParties, type OccurrenceParties } from './succeeded-parties.ts';
export { deliverableKindOf, mayChangeEvidence, sharedEvidenceCandidates } from './evidence.rules.ts';
