import type { Role } from '../kernel/role.ts';
import { PERMISSIONS, type Permission } from './permission.ts';

const READ: readonly Permission[] = [
  'directory.read',
  'parameters.read',
  'regulations.read',
  'obligations.read',
  'exchange.read',
  'registers.read',
  'findings.read',
  'indicators.read',
  'figures.read',
  'memberlists.read',
  'statefunded.read',
  'pupils.read',
  'cards.read',
  'network.read',
  'outreach.read',
  'collection.read',
  'commission.read',
  'donations.read',
  'documents.read',
  'reports.read',
  'inquiries.read',
];

/** What everybody who works with lists may do; the row policies decide with which ones. */
const LISTS: readonly Permission[] = [
  'exchange.submit',
  'findings.work',
  'registers.read-personal',
  'figures.work',
  'statefunded.work',
  'pupils.work',
  'cards.work',
  'outreach.assign',
  'collection.work',
  'donations.manage',
  'documents.work',
  'reports.work',
  'inquiries.work',
];

/** What those who answer for an agency may do with the lists it is sent. */
const ANSWERS: readonly Permission[] = [
  'exchange.receive',
  'registers.edit',
  'linkage.review',
  'targets.manage',
  'figures.accept',
  'memberlists.manage',
  'statefunded.check',
  'network.manage',
  'collection.manage',
  'commission.manage',
];

/** What a collector does at the door: his own people, his own receipts and pay; nothing else of the organisation. */
const FIELD: readonly Permission[] = [
  'outreach.work',
  'collection.work',
  'collection.read',
  'commission.read',
];

/** Which role holds which permission. Sight of single records is decided by the row policies, not here. */
const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  operator: [...READ, ...LISTS, 'obligations.work', 'regulations.edit', 'linkage.review'],
  'focal-point': [
    ...READ,
    ...LISTS,
    ...ANSWERS,
    'obligations.work',
    'regulations.edit',
    'regulations.confirm',
    'findings.manage',
  ],
  approver: [
    ...READ,
    ...LISTS,
    ...ANSWERS,
    'obligations.work',
    'obligations.approve',
    'figures.approve',
    'documents.sign',
    'reports.approve',
    'regulations.confirm',
    'findings.manage',
  ],
  'agency-admin': [...READ, 'users.manage', 'focal-points.manage', 'exchange.manage', 'targets.manage'],
  'province-admin': PERMISSIONS.filter((permission) => permission !== 'audit.read'),
  auditor: [...READ, 'audit.read'],
  leader: READ,
  collector: FIELD,
};

/** Returns true if one of the roles holds the permission. */
export function mayUse(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => GRANTS[role].includes(permission));
}

/** Returns every permission the roles hold together, each once. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return PERMISSIONS.filter((permission) => mayUse(roles, permission));
}
