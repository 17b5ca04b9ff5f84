import { listUsersEndpoint } from '@ansinh/contract/access/users.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { grantableRoles } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { listUserRows } from '../db/users.repo.ts';
import { describeUser } from './describe-user.ts';

/** Lists users: an agency administrator sees his agency's, a provincial one all. */
export const listUsers = useCase({
  name: 'access.list-users',
  access: 'users.manage',
  input: inputOf(listUsersEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, input, today }) => {
    const rows = await listUserRows(tx, { ...input, limit: input.limit + 1 }, today);
    const page = rows.slice(0, input.limit);
    return {
      items: page.map((row) => describeUser(actor, row)),
      next: rows.length > input.limit ? (page.at(-1)?.username ?? null) : null,
      grantableRoles: [...grantableRoles(actor)],
    };
  },
});
