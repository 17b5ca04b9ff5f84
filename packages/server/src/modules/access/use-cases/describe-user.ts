import type { UserSchema } from '@ansinh/contract/access/users.schemas';
import { decideManageUser } from '@ansinh/domain/access';
import type { Actor } from '@ansinh/domain/kernel';
import type { z } from 'zod';
import type { UserRow } from '../db/users.repo.ts';

/** Returns a user as the contract shows him, with what the actor may do to him. */
export function describeUser(actor: Actor, row: UserRow): z.output<typeof UserSchema> {
  const { agencyId, agencyName, roles, ...rest } = row;
  const managed = decideManageUser(actor, row).ok;
  const self = actor.id === row.id;
  return {
    ...rest,
    roles: [...roles],
    agency: { id: agencyId, name: agencyName },
    abilities: managed
      ? ['edit', ...(self ? [] : (['disable'] as const)), 'reset-password', 'set-roles']
      : [],
  };
}
