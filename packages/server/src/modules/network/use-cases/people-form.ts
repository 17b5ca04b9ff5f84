import { memberFormEndpoint } from '@ansinh/contract/network/people.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { organisationRows } from '../db/network-facts.repo.ts';
import { memberRows } from '../db/people.repo.ts';
import { refuseForeignOrganisation } from '../refuse-foreign-organisation.ts';
import { peopleSheet } from '../sheets/people.sheet.ts';

/** The people of an organisation as a sheet to add to. */
export const memberForm = useCase({
  name: 'network.people-form',
  access: 'network.manage',
  input: inputOf(memberFormEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input: { agency } }) => {
    const organisation = (await organisationRows(tx, today)).find(({ id }) => id === agency);
    if (organisation === undefined) throw new Refusal('platform.not_found');
    await refuseForeignOrganisation(tx, actor, agency);
    const people = await memberRows(tx, today, { agency, state: 'working' });
    const sheet = peopleSheet(organisation.name, formatDate(today), people);
    return sheetAnswer('nhan-vien-thu', today, sheet);
  },
});
