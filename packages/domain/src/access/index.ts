export { PERMISSIONS, type Permission } from './permission.ts';
export { mayUse, permissionsOf } from './permission.policy.ts';
export {
  decideManageUser,
  decideRoleChange,
  decideStanding,
  grantableRoles,
  PROVINCE_ROLES,
  type ManagedUser,
} from './manage-user.policy.ts';
export { decidePassword, SHORTEST_PASSWORD } from './password-policy.rules.ts';
export { decideLockout, type Lockout } from './lockout.rules.ts';
