export { ruleFor, type CommissionRule } from './commission-rule.ts';
export {
  checkFees,
  decideRule,
  feeCeiling,
  feeKindOf,
  type FeeCheck,
  type FeeKind,
  type FeeSum,
} from './fee-ceiling.ts';
export { organisationTitle } from './organisation-title.ts';
export {
  confirmBy,
  daysLate,
  decidePayRunStep,
  payBy,
  payRunSteps,
  PAY_RUN_STATES,
  type PayRunFacts,
  type PayRunState,
  type PayRunStep,
} from './pay-run.transitions.ts';
export { payStatements, type PayLine, type PayStatement } from './pay-statements.ts';
export { earnedLines, type EarnedLine, type PaidPerson } from './reckon-run.ts';
