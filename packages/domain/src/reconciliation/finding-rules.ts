import { EMPLOYER_RULES } from './employer-rules.ts';
import type { FindingRule } from './finding-rule.ts';
import { PERSON_RULES } from './person-rules.ts';

/** Every rule of every subject, in the order lists of rules are shown. */
export const FINDING_RULES: readonly FindingRule[] = [...EMPLOYER_RULES, ...PERSON_RULES];

/** Returns a rule by its id; undefined for a finding left by a rule that is no more. */
export function findingRule(id: string): FindingRule | undefined {
  return FINDING_RULES.find((rule) => rule.id === id);
}
