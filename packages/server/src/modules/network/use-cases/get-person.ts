import { getMemberEndpoint } from '@ansinh/contract/network/people.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideManageUser, mayUse } from '@ansinh/domain/access';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { leadsNetwork } from '../db/network-facts.repo.ts';
import { memberRest, memberRows } from '../db/people.repo.ts';

/** One person of the network. */
export const getMember = useCase({
  name: 'network.person',
  access: 'network.read',
  input: inputOf(getMemberEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input: { key } }) => {
    const [member] = await memberRows(tx, today, { key });
    if (member === undefined) throw new Refusal('platform.not_found');
    const manages =
      mayUse(actor.roles, 'network.manage') &&
      (member.agency.id === actor.agencyId || (await leadsNetwork(tx)));
    const invites =
      mayUse(actor.roles, 'users.manage') &&
      decideManageUser(actor, { agencyId: member.agency.id, roles: [] }).ok;
    const works = member.state !== 'ended';
    return {
      ...member,
      ...(await memberRest(tx, key, today)),
      abilities: [
        ...(manages && works ? (['edit', 'end', 'train'] as const) : []),
        ...(invites && works && !member.hasAccount ? (['invite'] as const) : []),
      ],
    };
  },
});
