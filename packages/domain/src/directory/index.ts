export { agencyNameOn, existsOn, isValidOn } from './agency.ts';
export type { Agency, AgencyAlias, AgencyDirectory, AgencyGroup, AgencyName } from './agency.ts';
export type { GroupMembers, Succession, Validity } from './agency.ts';
export { groupMembers } from './group-members.ts';
export { presentHolders, type PresentHolder } from './agency-succession.ts';
export { agencyIndex, resolveAgencyName, resolveInIndex } from './agency-resolution.ts';
export type { AgencyCandidate, AgencyIndex, AgencyResolution } from './agency-resolution.ts';
export type { NameScope } from './name-variants.ts';
export {
  successorsOf,
  type TerritoryFacts,
  type TerritoryResolution,
  type TerritoryStep,
  type TerritorySuccessor,
} from './territory-succession.ts';
export { unitOf, unitStands, type TerritoryUnit } from './territory-unit.ts';
