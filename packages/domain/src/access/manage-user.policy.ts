import type { Actor } from '../kernel/actor.ts';
import { allow, refuse, type Decision } from '../kernel/decision.ts';
import { ROLES, type Role } from '../kernel/role.ts';

/** What the rules need to know of a user of the actor's own province. */
export interface ManagedUser {
  readonly id: string;
  readonly agencyId: string;
  readonly roles: readonly Role[];
}

/** Roles whose holder sees or rules beyond his agency. Only a provincial administrator gives or takes them. */
export const PROVINCE_ROLES: readonly Role[] = ['province-admin', 'auditor', 'leader'];

/** Returns the roles the actor may give and take, in the order of ROLES. */
export function grantableRoles(actor: Pick<Actor, 'kind' | 'roles'>): readonly Role[] {
  if (actor.kind === 'system' || actor.roles.includes('province-admin')) return ROLES;
  if (actor.roles.includes('agency-admin')) return ROLES.filter((role) => !PROVINCE_ROLES.includes(role));
  return [];
}

/**
 * Decides whether the actor may change a user's account. An agency administrator manages the users of his own agency
 * who hold no provincial role: else he could make himself one by resetting such a user's password.
 */
export function decideManageUser(
  actor: Pick<Actor, 'kind' | 'roles' | 'agencyId'>,
  user: Pick<ManagedUser, 'agencyId' | 'roles'>,
): Decision<true, 'platform.forbidden' | 'access.user_not_yours' | 'access.user_above_you'> {
  if (actor.kind === 'system' || actor.roles.includes('province-admin')) return allow(true);
  if (!actor.roles.includes('agency-admin')) return refuse('platform.forbidden');
  if (user.agencyId !== actor.agencyId) return refuse('access.user_not_yours');
  if (user.roles.some((role) => PROVINCE_ROLES.includes(role))) return refuse('access.user_above_you');
  return allow(true);
}

/** Decides whether the actor may turn a user's roles `before` into `after`: every role given or taken must be his to give. */
export function decideRoleChange(
  actor: Pick<Actor, 'kind' | 'roles'>,
  before: readonly Role[],
  after: readonly Role[],
): Decision<true, 'access.role_not_yours_to_give'> {
  const grantable = grantableRoles(actor);
  const changed = ROLES.filter((role) => before.includes(role) !== after.includes(role));
  const foreign = changed.find((role) => !grantable.includes(role));
  return foreign ? refuse('access.role_not_yours_to_give', { role: foreign }) : allow(true);
}

/** A user's rights before and after a change. */
export interface StandingChange {
  readonly userId: string;
  readonly before: { readonly roles: readonly Role[]; readonly disabled: boolean };
  readonly after: { readonly roles: readonly Role[]; readonly disabled: boolean };
  /** Enabled provincial administrators besides this user. */
  readonly otherProvinceAdmins: number;
}

/** Decides whether a change leaves the province governable: nobody disables himself, and one provincial administrator stays. */
export function decideStanding(
  actor: Pick<Actor, 'id'>,
  change: StandingChange,
): Decision<true, 'access.cannot_disable_yourself' | 'access.last_province_admin'> {
  const { before, after } = change;
  if (actor.id === change.userId && after.disabled && !before.disabled)
    return refuse('access.cannot_disable_yourself');
  const ruled = before.roles.includes('province-admin') && !before.disabled;
  const rules = after.roles.includes('province-admin') && !after.disabled;
  if (ruled && !rules && change.otherProvinceAdmins === 0) return refuse('access.last_province_admin');
  return allow(true);
}
