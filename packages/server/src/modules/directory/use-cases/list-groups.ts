import { listGroupsEndpoint } from '@ansinh/contract/directory/directory.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { groupMembers } from '@ansinh/domain/directory';
import { useCase } from '../../../platform/use-case.ts';
import { listGroupRows } from '../db/groups.repo.ts';
import { agencyNamesOn, loadDirectory } from '../directory.ts';

/** Groups with their members on a day. */
export const listGroups = useCase({
  name: 'directory.list-groups',
  access: 'directory.read',
  input: inputOf(listGroupsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const on = input.on ?? today;
    const directory = await loadDirectory(tx);
    const groups = (await listGroupRows(tx)).map((group) => ({
      ...group,
      ids: groupMembers(group.code, directory, on),
    }));
    const named = await agencyNamesOn(tx, [...new Set(groups.flatMap(({ ids }) => ids))], on);
    return {
      on,
      items: groups.map(({ ids, ...group }) => ({
        ...group,
        members: ids.flatMap((id) => named.get(id) ?? []),
      })),
      abilities: mayUse(actor.roles, 'directory.manage') ? ['save', 'add-alias'] : [],
    };
  },
});
