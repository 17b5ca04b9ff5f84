/** Every permission an endpoint or use case may name: noun.verb. */
export const PERMISSIONS = [
  'users.manage',
  'directory.read',
  'directory.manage',
  'focal-points.manage',
  'parameters.read',
  'parameters.manage',
  'regulations.read',
  'regulations.edit',
  'regulations.confirm',
  'obligations.read',
  'obligations.work',
  'obligations.approve',
  'obligations.manage',
  'audit.read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];
