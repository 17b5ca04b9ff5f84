import { inviteMemberEndpoint } from '@ansinh/contract/network/people.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { makeUser } from '../../access/index.ts';
import { linkAccount } from '../db/member-writes.repo.ts';
import { memberRest, memberRows } from '../db/people.repo.ts';

/** Makes the account with which a person of the network signs in on his phone: he sees his own people and receipts only. */
export const inviteMember = useCase({
  name: 'network.invite',
  access: 'users.manage',
  input: inputOf(inviteMemberEndpoint),
  audit: 'write',
  secretAnswer: true,
  run: async ({ tx, actor, input: { key, username }, services, today, audit }) => {
    const [member] = await memberRows(tx, today, { key });
    if (member === undefined) throw new Refusal('platform.not_found');
    const { name } = member;
    if (member.state === 'ended') throw new Refusal('network.account_of_ended', { name });
    if (member.hasAccount) {
      const { username: known } = await memberRest(tx, key, today);
      throw new Refusal('network.has_account', { name, username: known ?? '' });
    }
    const made = await makeUser(tx, services.config, actor, {
      agencyId: member.agency.id,
      username,
      name,
      email: null,
      territoryCode: null,
      roles: ['collector'],
    });
    await linkAccount(tx, actor.tenantId, { key, agencyId: member.agency.id, userId: made.id });
    audit({ subject: `network-member:${key}`, detail: { username } });
    return { username, oneTimePassword: made.oneTimePassword };
  },
});
