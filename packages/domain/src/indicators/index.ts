export { estimateOldCommunes, type FormedOf } from './estimate-old-communes.ts';
export { splitWhole } from './split-whole.ts';
export { decideAssigner, type Assigner, type AssignerRule } from './assigner.policy.ts';
export { checkPlan, type PlanCheck } from './check-plan.ts';
export { livesIn } from './lives-in.ts';
export type { PlanPart } from './plan-part.ts';
export {
  decidePlanStep,
  PLAN_STATES,
  PLAN_STEPS,
  planSteps,
  type PlanState,
  type PlanStep,
  type PlanStepRefusal,
} from './plan.transitions.ts';
export {
  PROPOSAL_METHODS,
  proposeParts,
  type PartBefore,
  type ProposalMethod,
  type ProposedPart,
} from './propose-parts.ts';
export {
  EVEN_MONTHS,
  SPLIT_GRAINS,
  splitMonths,
  splitYear,
  type SplitGrain,
  type YearPart,
} from './split-year.ts';
export { sumOfParts, type GivenTarget, type SumOfParts } from './sum-of-parts.ts';
export {
  TARGET_ISSUE_CODES,
  type IssueWeight,
  type TargetIssue,
  type TargetIssueCode,
} from './target-issue.ts';
export { peopleOfTarget, rateOfPeople, type TargetMeasure } from './target-measure.ts';
export {
  ADDED_KINDS,
  placeUnit,
  type AddedKind,
  type UnitParent,
  type UnitPlaceRefusal,
} from './place-unit.ts';
export {
  succeedTargets,
  type EndingTarget,
  type SucceededTarget,
  type SucceededTargets,
} from './succeed-targets.ts';
