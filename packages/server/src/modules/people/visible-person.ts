import { mayUse } from '@ansinh/domain/access';
import { maskBirth, maskName, maskNumber } from '@ansinh/domain/people';
import type { PersonRow } from '@ansinh/contract/people/people.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import type { StoredPerson } from './db/people.repo.ts';

/** Returns whether the actor is shown people without their names and numbers. */
export function seesMasked(actor: Pick<Actor, 'kind' | 'roles'>): boolean {
  return actor.kind !== 'system' && !mayUse(actor.roles, 'registers.read-personal');
}

/** Returns a person as a list shows him. Lists show numbers masked to everybody: who needs one opens the person and says why. */
export function visiblePerson(person: StoredPerson, masked: boolean): PersonRow {
  const { nameKey: _, ...row } = person;
  return {
    ...row,
    fullName: masked ? maskName(row.fullName) : row.fullName,
    birth: masked ? maskBirth(row.birth) : row.birth,
    identityNumber: maskNumber(row.identityNumber),
    bhxhNumber: maskNumber(row.bhxhNumber),
    groups: [...row.groups],
    schemes: [...row.schemes],
  };
}
