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
