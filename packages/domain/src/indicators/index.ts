export { estimateOldCommunes, type FormedOf } from './estimate-old-communes.ts';
export { splitWhole } from './split-whole.ts';
export { decideAssigner, NO_CLAUSE, type Assigner, type AssignerRule } from './assigner.policy.ts';
export { checkPlan } from './check-plan.ts';
export { livesIn } from './lives-in.ts';
export type { PlanPart } from './plan-part.ts';
export {
  decidePlanStep,
  PLAN_STATES,
  PLAN_STEPS,
  planSteps,
  type PlanState,
  type PlanStep,
} from './plan.transitions.ts';
export { PROPOSAL_METHODS, proposeParts, type PartBefore } from './propose-parts.ts';
export { EVEN_MONTHS, SPLIT_GRAINS, splitMonths, splitYear } from './split-year.ts';
export { TARGET_ISSUE_CODES, type TargetIssue, type TargetIssueCode } from './target-issue.ts';
export { peopleOfTarget, rateOfPeople, type TargetMeasure } from './target-measure.ts';
export { ADDED_KINDS, kindsBelow, placeUnit, type AddedKind, type UnitParent } from './place-unit.ts';
export { succeedTargets, type SucceededTarget } from './succeed-targets.ts';
