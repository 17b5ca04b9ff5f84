import { changeAgencyEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { isUnder, keepPlacement, setLastDay, updateAgency } from '../db/agency-writes.repo.ts';
import { agencyAnswer } from './agency-answer.ts';
import { refuseReversedPeriod } from './check-period.ts';
import { lockedAgency, refuseUnknownTerritory } from './locked-agency.ts';

/** Changes an agency; absent fields stay. A dated move keeps the earlier parent and territory for the days before. */
export const changeAgency = useCase({
  name: 'directory.change-agency',
  access: 'directory.manage',
  input: inputOf(changeAgencyEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit, today }) => {
    const { id, version, territory, movedOn, validTo, ...wanted } = input;
    const agency = await lockedAgency(tx, id, version);
    audit({ subject: `agency:${id}`, detail: { ...wanted, territory, movedOn, validTo } });
    await refuseUnknownTerritory(tx, territory ?? null);
    if (wanted.parentId && (await isUnder(tx, wanted.parentId, id)))
      throw new Refusal('directory.parent_is_itself');
    if (movedOn !== undefined) {
      if (movedOn <= agency.placedFrom) throw new Refusal('directory.placement_overlaps');
      await keepPlacement(tx, agency, movedOn);
    }
    await updateAgency(tx, id, {
      kind: wanted.kind ?? agency.kind,
      level: wanted.level ?? agency.level,
      email: wanted.email === undefined ? agency.email : wanted.email,
      certainty: wanted.certainty ?? agency.certainty,
      parentId: wanted.parentId === undefined ? agency.parentId : wanted.parentId,
      territoryStructure:
        territory === undefined ? agency.territoryStructure : (territory?.structure ?? null),
      territoryCode: territory === undefined ? agency.territoryCode : (territory?.code ?? null),
    });
    if (validTo !== undefined) {
      refuseReversedPeriod(agency.validFrom, validTo);
      await setLastDay(tx, agency, validTo);
    }
    return agencyAnswer(tx, actor, id, today);
  },
});
