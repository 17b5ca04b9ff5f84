import { listMembersEndpoint } from '@ansinh/contract/network/people.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { organisationWording } from '@ansinh/domain/network';
import { useCase } from '../../../platform/use-case.ts';
import { leadsNetwork, organisationRows } from '../db/network-facts.repo.ts';
import { memberRows } from '../db/people.repo.ts';

/** Collectors and collaborators as they stand on a day. */
export const listMembers = useCase({
  name: 'network.people',
  access: 'network.read',
  input: inputOf(listMembersEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input: { on: asked, ...filter } }) => {
    const on = asked ?? today;
    const manages =
      mayUse(actor.roles, 'network.manage') &&
      ((await leadsNetwork(tx)) || (await organisationRows(tx, on)).some(({ id }) => id === actor.agencyId));
    return {
      on,
      wording: organisationWording(on),
      items: await memberRows(tx, on, filter),
      abilities: manages ? (['people'] as const) : [],
    };
  },
});
