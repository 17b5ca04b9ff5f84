import { createUserEndpoint } from '@ansinh/contract/access/users.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { findUserRow } from '../db/users.repo.ts';
import { makeUser } from '../make-user.ts';
import { describeUser } from './describe-user.ts';

/** Creates a user with a one-time password, which is shown to the administrator once and kept nowhere. */
export const createUser = useCase({
  name: 'access.create-user',
  access: 'users.manage',
  input: inputOf(createUserEndpoint),
  audit: 'write',
  secretAnswer: true,
  run: async ({ tx, actor, input, services, today, audit }) => {
    const { id, oneTimePassword } = await makeUser(tx, services.config, actor, input);
    audit({ subject: id, detail: { username: input.username, roles: input.roles } });
    const row = await findUserRow(tx, id, today);
    if (!row) throw new Error('a user just created is not seen by his creator');
    return { user: describeUser(actor, row), oneTimePassword };
  },
});
