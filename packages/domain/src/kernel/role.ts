/** Roles a person may hold in an agency; one person may hold several. Source: issue of the platform, section Access. */
export const ROLES = [
  'operator',
  'focal-point',
  'approver',
  'agency-admin',
  'province-admin',
  'auditor',
  'leader',
  'collector',
] as const;

export type Role = (typeof ROLES)[number];
