import { existsOn, isValidOn, type AgencyDirectory } from './agency.ts';

/**
 * Returns the ids of the agencies that a group ("các sở, ban, ngành") means on a day (ISO), each once, in the order of the directory;
 * only agencies that exist that day. An unknown group, or one that names nobody, has no members.
 */
export function groupMembers(groupCode: string, directory: AgencyDirectory, onDate: string): string[] {
  const rules = (directory.groups.find((group) => group.code === groupCode)?.members ?? []).filter((rule) =>
    isValidOn(rule, onDate),
  );
  return directory.agencies
    .filter((agency) => existsOn(agency, onDate))
    .filter((agency) =>
      rules.some((rule) => {
        if (rule.agencyIds !== undefined) return rule.agencyIds.includes(agency.id);
        const ofKind = rule.kinds?.includes(agency.kind) ?? true;
        const ofLevel = rule.levels?.includes(agency.level) ?? true;
        return (rule.kinds !== undefined || rule.levels !== undefined) && ofKind && ofLevel;
      }),
    )
    .map((agency) => agency.id);
}
