import { saveMemberEndpoint } from '@ansinh/contract/network/people.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { keepMember } from '../keep-member.ts';

/** Adds a collector or collaborator, or corrects one. @law BD Đ2.3, Đ6.2 g1, Đ8.2 g3 */
export const saveMember = useCase({
  name: 'network.save-person',
  access: 'network.manage',
  input: inputOf(saveMemberEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const member = await keepMember(tx, actor, input, today);
    const { kind, name, from } = member;
    audit({
      subject: `network-member:${member.key}`,
      detail: { kind, name, from, villages: input.villages.length, isNew: input.key === undefined },
    });
    return member;
  },
});
