import { mayUse, type Permission } from '../access/index.ts';
import type { Actor } from '../kernel/actor.ts';

/** What the rights depend on. */
export interface OwnedRegulation {
  readonly state: 'draft' | 'confirmed' | 'withdrawn';
  /** Agency that brought it in; null: the province. */
  readonly ownerAgencyId: string | null;
}

type ActorFacts = Pick<Actor, 'kind' | 'roles' | 'agencyId'>;

/** Returns whether the actor works on the regulation: its agency brought it in, or he administers the province. */
export function worksOn(actor: ActorFacts, regulation: OwnedRegulation): boolean {
  if (actor.kind === 'system' || actor.roles.includes('province-admin')) return true;
  return regulation.ownerAgencyId !== null && regulation.ownerAgencyId === actor.agencyId;
}

function holds(actor: ActorFacts, permission: Permission): boolean {
  return actor.kind === 'system' || mayUse(actor.roles, permission);
}

/**
 * Returns whether the actor may change a regulation, its duties and the names in it. What is confirmed binds agencies, so it takes the
 * right to confirm.
 */
export function mayChange(actor: ActorFacts, regulation: OwnedRegulation): boolean {
  const needed = regulation.state === 'draft' ? 'regulations.edit' : 'regulations.confirm';
  return worksOn(actor, regulation) && holds(actor, needed);
}

/** Returns what the actor may do with a regulation, for the screens. */
export function regulationAbilities(actor: ActorFacts, regulation: OwnedRegulation): string[] {
  const edits = mayChange(actor, regulation) && holds(actor, 'regulations.edit');
  const confirms = worksOn(actor, regulation) && holds(actor, 'regulations.confirm');
  const draft = regulation.state === 'draft';
  return [
    ...(edits ? ['edit', 'edit-duties', 'map-names'] : []),
    ...(edits && holds(actor, 'directory.manage') ? ['remember-names'] : []),
    ...(edits && draft ? ['remove'] : []),
    ...(confirms && draft ? ['confirm'] : []),
    ...(confirms ? ['confirm-duties', 'record-effects'] : []),
  ];
}

/** Returns what the actor may do with a duty of a regulation, for the screens. */
export function dutyAbilities(
  actor: ActorFacts,
  regulation: OwnedRegulation,
  state: 'draft' | 'confirmed' | 'rejected' | 'replaced',
): string[] {
  if (state === 'replaced') return [];
  const confirms = worksOn(actor, regulation) && holds(actor, 'regulations.confirm');
  const edits = mayChangeDuty(actor, regulation, state) && holds(actor, 'regulations.edit');
  return [
    ...(edits && state !== 'rejected' ? ['edit', 'map'] : []),
    ...(edits && state === 'draft' ? ['split', 'merge'] : []),
    ...(confirms && state === 'draft' ? ['confirm', 'reject'] : []),
    ...(confirms && state !== 'draft' ? ['reopen'] : []),
  ];
}

/** Returns whether the actor may change a duty in this state: a confirmed one takes the right to confirm. */
export function mayChangeDuty(
  actor: ActorFacts,
  regulation: OwnedRegulation,
  state: 'draft' | 'confirmed' | 'rejected' | 'replaced',
): boolean {
  const decided = state === 'confirmed' || regulation.state !== 'draft';
  return mayChange(actor, decided ? { ...regulation, state: 'confirmed' } : regulation);
}
