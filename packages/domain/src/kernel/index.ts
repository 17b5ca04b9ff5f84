export { allow, refuse, type Decision, type RefusalParams } from './decision.ts';
export { ROLES, type Role } from './role.ts';
export { type Actor } from './actor.ts';
