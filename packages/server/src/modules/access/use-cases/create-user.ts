import { createUserEndpoint } from '@ansinh/contract/access/users.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideManageUser, decideRoleChange } from '@ansinh/domain/access';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findAgencyId, findUserRow, insertUser } from '../db/users.repo.ts';
import { describeUser } from './describe-user.ts';
import { makeOneTimePassword } from '../secrets/one-time-password.ts';
import { hashPassword } from '../secrets/password-hash.ts';

/** Creates a user with a one-time password, which is shown to the administrator once and kept nowhere. */
export const createUser = useCase({
  name: 'access.create-user',
  access: 'users.manage',
  input: inputOf(createUserEndpoint),
  audit: 'write',
  secretAnswer: true,
  run: async ({ tx, actor, input, services, today, audit }) => {
    orRefuse(decideManageUser(actor, { agencyId: input.agencyId, roles: [] }));
    orRefuse(decideRoleChange(actor, [], input.roles));
    if (!(await findAgencyId(tx, input.agencyId)))
      throw new Refusal('access.agency_unknown', { agency: input.agencyId });
    const oneTimePassword = makeOneTimePassword();
    const id = await insertUser(tx, {
      ...input,
      tenantId: actor.tenantId,
      passwordHash: await hashPassword(services.config, oneTimePassword),
      mustChangePassword: true,
    });
    audit({ subject: id, detail: { username: input.username, roles: input.roles } });
    const row = await findUserRow(tx, id, today);
    if (!row) throw new Error('a user just created is not seen by his creator');
    return { user: describeUser(actor, row), oneTimePassword };
  },
});
