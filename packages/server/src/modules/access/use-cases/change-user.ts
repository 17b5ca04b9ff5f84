import { changeUserEndpoint } from '@ansinh/contract/access/users.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideManageUser, decideRoleChange, decideStanding } from '@ansinh/domain/access';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import {
  countOtherProvinceAdmins,
  deleteRoles,
  findUserRow,
  insertRoles,
  updateUser,
} from '../db/users.repo.ts';
import { describeUser } from './describe-user.ts';

/** Changes a user's name, mail, territory, roles, or disables him. Absent fields stay. Disabling ends his sessions at once. */
export const changeUser = useCase({
  name: 'access.change-user',
  access: 'users.manage',
  input: inputOf(changeUserEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, today, audit }) => {
    const user = await findUserRow(tx, input.id, today);
    if (!user) throw new Refusal('platform.not_found');
    const roles = input.roles ?? user.roles;
    const disabled = input.disabled ?? user.disabled;
    orRefuse(decideManageUser(actor, user));
    orRefuse(decideRoleChange(actor, user.roles, roles));
    const otherProvinceAdmins = await countOtherProvinceAdmins(tx, user.id);
    orRefuse(
      decideStanding(actor, {
        userId: user.id,
        before: user,
        after: { roles, disabled },
        otherProvinceAdmins,
      }),
    );
    const stored = await updateUser(tx, user.id, input.version, {
      name: input.name ?? user.name,
      email: input.email === undefined ? user.email : input.email,
      territoryCode: input.territoryCode === undefined ? user.territoryCode : input.territoryCode,
      disabledAt: disabled === user.disabled ? 'keep' : disabled ? now : null,
    });
    if (!stored) throw new Refusal('platform.stale');
    const given = roles.filter((role) => !user.roles.includes(role));
    const taken = user.roles.filter((role) => !roles.includes(role));
    await insertRoles(tx, { tenantId: actor.tenantId, agencyId: user.agencyId, userId: user.id }, given);
    await deleteRoles(tx, user.id, taken);
    audit({ subject: user.id, detail: { given, taken, disabled } });
    const changed = await findUserRow(tx, user.id, today);
    if (!changed) throw new Error('a changed user is no longer seen');
    return describeUser(actor, changed);
  },
});
