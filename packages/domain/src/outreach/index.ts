export {
  CHANNELS,
  OUTCOMES,
  REFUSAL_REASONS,
  REGISTER_OUTCOMES,
  TASK_STATES,
  VISIT_CONFLICTS,
  type Channel,
  type Outcome,
  type RefusalReason,
  type RegisterOutcome,
  type TaskState,
  type VisitConflict,
} from './outcome.ts';
export { checkVisit, type StatedVisit, type VisitRefusal } from './check-visit.ts';
export { endsTask, foldVisits, type CountedVisit, type Standing } from './fold-visits.ts';
export { planWeek, type HouseholdToPlan, type PlanDay } from './plan-week.ts';
export {
  shareHouseholds,
  type Hand,
  type HouseholdToShare,
  type ProposedShare,
  type ShareReason,
} from './share-households.ts';
export { smoothedSuccess } from './success-rate.ts';
export { visitConflict, type FoundTask } from './visit-conflict.ts';
