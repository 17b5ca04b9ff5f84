export {
  FINDING_OUTCOMES,
  FINDING_STATES,
  FINDING_SUBJECTS,
  type FindingOutcome,
  type FindingState,
  type FindingSubject,
} from './finding-state.ts';
export { decideFindingStep, findingSteps, type FindingStep } from './finding.transitions.ts';
export {
  decideFollowUp,
  EXPLAINING_OUTCOMES,
  PROMISING_OUTCOMES,
  type FollowUp,
  type KnownFinding,
  type SeenFinding,
} from './follow-up.rules.ts';
export {
  FINDING_STANDINGS,
  followUpHistory,
  type ComparedRun,
  type FollowedPeriod,
} from './follow-up-history.ts';
export { CONTRIBUTION_RATES, FINDING_THRESHOLDS, type FindingThreshold } from './contribution.rules.ts';
export { type FindingRule } from './finding-rule.ts';
export { EMPLOYER_RULES, type EmployerRuleId } from './employer-rules.ts';
export { FINDING_RULES, findingRule } from './finding-rules.ts';
export { BAND_FLOORS, FINDING_BANDS, findingBand, type FindingBand } from './priority.rules.ts';
export { PERSON_FINDING_WORDS, PERSON_RULES, type PersonRuleId } from './person-rules.ts';
