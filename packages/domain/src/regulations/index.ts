export type { DutyDraft } from './duty-draft.ts';
export { confirmDuty, type ConfirmationFlag, type ConfirmationRefusal } from './duty-confirmation.rules.ts';
export { impossibleDeadline, type ImpossibleDeadline } from './deadline-possible.rules.ts';
export { mergeDuties, splitDuty, type DutyPart, type RestructureRefusal } from './duty-restructure.rules.ts';
export { VALIDITY_STATES, isApplicable, repealDay, validityOn } from './validity.rules.ts';
export type { ValidityFacts, ValidityRelation, ValidityState } from './validity.rules.ts';
export { compareProvisions, type ClauseRelation, type ClauseRelationKind } from './clause-relation.ts';
export type { ComparedProvision } from './provision-terms.ts';
export { diffWords, type DiffRun } from './word-diff.ts';
export { citationsOf, type CitedProvision } from './citation.ts';
export { officialCitation } from './official-citation.ts';
export { fullTextOf, quotableText, subtreeIds, type ProvisionWords } from './provision-words.ts';
export {
  dutyAbilities,
  mayChange,
  mayChangeDuty,
  regulationAbilities,
  worksOn,
  type OwnedRegulation,
} from './regulation.policy.ts';
