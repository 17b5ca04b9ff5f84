import { removeAliasEndpoint } from '@ansinh/contract/directory/directory.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { deleteAlias } from '../db/groups.repo.ts';

/** Removes a wrong alias. */
export const removeAlias = useCase({
  name: 'directory.remove-alias',
  access: 'directory.manage',
  input: inputOf(removeAliasEndpoint),
  audit: 'write',
  run: async ({ tx, input: { id }, audit }): Promise<void> => {
    audit({ subject: `alias:${id}` });
    if (!(await deleteAlias(tx, id))) throw new Refusal('platform.not_found');
  },
});
