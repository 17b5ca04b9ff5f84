import type { Role } from '../kernel/role.ts';
import { PERMISSIONS, type Permission } from './permission.ts';

const READ: readonly Permission[] = [
  'directory.read',
  'parameters.read',
  'regulations.read',
  'obligations.read',
];

/** Which role holds which permission. Sight of single records is decided by the row policies, not here. */
const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  operator: [...READ, 'obligations.work', 'regulations.edit'],
  'focal-point': [...READ, 'obligations.work', 'regulations.edit', 'regulations.confirm'],
  approver: [...READ, 'obligations.work', 'obligations.approve', 'regulations.confirm'],
  'agency-admin': [...READ, 'users.manage', 'focal-points.manage'],
  'province-admin': PERMISSIONS.filter((permission) => permission !== 'audit.read'),
  auditor: [...READ, 'audit.read'],
  leader: READ,
};

/** Returns true if one of the roles holds the permission. */
export function mayUse(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => GRANTS[role].includes(permission));
}

/** Returns every permission the roles hold together, each once. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return PERMISSIONS.filter((permission) => mayUse(roles, permission));
}
