export { PERMISSIONS, type Permission } from './permission.ts';
export { mayUse, permissionsOf } from './permission.policy.ts';
