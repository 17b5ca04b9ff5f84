import { listAgenciesEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { listAgenciesOn } from '../db/agencies.repo.ts';

/** One page of the agencies that exist on a day. */
export const listAgencies = useCase({
  name: 'directory.list-agencies',
  access: 'directory.read',
  input: inputOf(listAgenciesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const on = input.on ?? today;
    const page = { after: input.after ?? null, limit: input.limit + 1 };
    const { items, total } = await listAgenciesOn(tx, on, input, page);
    const shown = items.slice(0, input.limit);
    return {
      items: shown,
      next: items.length > input.limit ? (shown.at(-1)?.id ?? null) : null,
      total,
      on,
      abilities: mayUse(actor.roles, 'directory.manage') ? ['create'] : [],
    };
  },
});
