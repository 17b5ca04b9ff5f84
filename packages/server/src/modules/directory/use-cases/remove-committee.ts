import { removeCommitteeEndpoint } from '@ansinh/contract/directory/contacts.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { deleteCommittee } from '../db/committees.repo.ts';

/** Removes a composition entered by mistake. */
export const removeCommittee = useCase({
  name: 'directory.remove-committee',
  access: 'directory.manage',
  input: inputOf(removeCommitteeEndpoint),
  audit: 'write',
  run: async ({ tx, input: { id }, audit }): Promise<void> => {
    audit({ subject: `committee:${id}` });
    if (!(await deleteCommittee(tx, id))) throw new Refusal('platform.not_found');
  },
});
