export {
  contractState,
  CONTRACT_STATES,
  CONTRACT_WARNING_DAYS,
  type ContractDays,
  type ContractState,
} from './contract-state.ts';
export { decideEndMember, type EndingMember, type EndMemberRefusal } from './end-member.policy.ts';
export { decidePlanLine, type PlanDecision, type PlanDecisionRefusal } from './decide-plan-line.policy.ts';
export { flagNetwork } from './flag-network.ts';
export { type NetworkFacts } from './network-facts.ts';
export { NETWORK_FLAG_CODES, type NetworkFlag, type NetworkFlagCode } from './network-flag.ts';
export { organisationWording, type OrganisationWording } from './organisation-wording.ts';
export { PLAN_STANDINGS, planStanding, type PlanStanding } from './plan-standing.ts';
