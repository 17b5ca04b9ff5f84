import { renameAgencyEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { insertName } from '../db/agency-writes.repo.ts';
import { agencyAnswer } from './agency-answer.ts';
import { lockedAgency } from './locked-agency.ts';

/** Gives an agency a new name from a day on. */
export const renameAgency = useCase({
  name: 'directory.rename-agency',
  access: 'directory.manage',
  input: inputOf(renameAgencyEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit, today }) => {
    const agency = await lockedAgency(tx, input.id, input.version);
    audit({ subject: `agency:${agency.id}`, detail: { name: input.name, from: input.from } });
    if (input.from < agency.validFrom || (agency.validTo !== null && input.from > agency.validTo))
      throw new Refusal('directory.outside_existence');
    await insertName(tx, actor.tenantId, agency, input);
    return agencyAnswer(tx, actor, agency.id, today);
  },
});
