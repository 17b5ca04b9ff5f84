export type { CalculatorNote, Figure } from './figures.ts';
export { fractionOf, minus, numberOf, ONE, roundToDong, times } from './fraction.ts';
export {
  HEALTH_GROUPS,
  householdHealth,
  MOST_MEMBERS,
  type HealthGroup,
  type HealthMember,
  type HouseholdHealth,
} from './household-health.rules.ts';
export {
  VOLUNTARY_GROUPS,
  VOLUNTARY_PERIODS,
  voluntaryPension,
  type VoluntaryGroup,
  type VoluntaryPension,
} from './voluntary-pension.rules.ts';
