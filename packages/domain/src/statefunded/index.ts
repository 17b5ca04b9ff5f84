export { birthCourse, type BirthCourse } from './birth-course.rules.ts';
export {
  cardFrom,
  cardUntil,
  childCardUntil,
  isUnderSix,
  VALIDITY_RULES,
  type ValidityRule,
} from './card-validity.rules.ts';
export {
  DECREASE_REASONS,
  INCREASE_REASONS,
  type DecreaseReason,
  type IncreaseReason,
} from './change-reason.ts';
export { fundedMonths, monthsBetween, type FundedStay, type Stay } from './funded-months.rules.ts';
export {
  decideListStep,
  LIST_STATES,
  LIST_STEPS,
  listSteps,
  type ListLines,
  type ListState,
  type ListStep,
} from './list.transitions.ts';
export { proposeDuplicate, type DuplicateProposal, type Standing } from './settle-duplicate.rules.ts';
export {
  moneyLines,
  moneyMonths,
  monthlyRate,
  type MoneyLine,
  supportParameterIn,
  type MonthlyRate,
  type RateOf,
} from './state-money.rules.ts';
