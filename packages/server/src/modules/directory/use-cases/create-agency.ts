import { createAgencyEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { insertAgency } from '../db/agency-writes.repo.ts';
import { agencyAnswer } from './agency-answer.ts';
import { refuseReversedPeriod } from './check-period.ts';
import { refuseUnknownTerritory } from './locked-agency.ts';

/** Adds an agency with its first name. */
export const createAgency = useCase({
  name: 'directory.create-agency',
  access: 'directory.manage',
  input: inputOf(createAgencyEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit, today }) => {
    const { territory, ...fields } = input;
    refuseReversedPeriod(input.validFrom, input.validTo);
    await refuseUnknownTerritory(tx, territory);
    const id = await insertAgency(tx, actor.tenantId, {
      ...fields,
      territoryStructure: territory?.structure ?? null,
      territoryCode: territory?.code ?? null,
    });
    audit({ subject: `agency:${id}`, detail: { code: input.code, name: input.name } });
    return agencyAnswer(tx, actor, id, today);
  },
});
