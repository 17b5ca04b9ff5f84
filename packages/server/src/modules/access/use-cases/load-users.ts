import { ROLES } from '@ansinh/domain/kernel';
import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findAgencyId, insertDemoLogin, insertUser, userIdsByName } from '../db/users.repo.ts';
import { hashPassword } from '../secrets/password-hash.ts';

const LoadedUser = z.object({
  username: z.string(),
  name: z.string(),
  email: z.string().toLowerCase().nullable().default(null),
  agencyCode: z.string(),
  roles: z.array(z.enum(ROLES)).min(1),
  password: z.string().min(1),
  territoryCode: z.string().nullable().default(null),
  /** Shown with its password on the sign-in page; possible in a demo province only. */
  listed: z.boolean().default(false),
});

/** Loads users of a demo province. Who exists stays as he is, so that it can run at every start. Equal passwords are hashed once. */
export const loadUsers = useCase({
  name: 'access.load-users',
  access: 'system',
  input: z.object({ users: z.array(LoadedUser) }),
  audit: 'write',
  run: async ({ tx, actor, input, services, audit }) => {
    const existing = await userIdsByName(
      tx,
      input.users.map(({ username }) => username),
    );
    const hashes = new Map<string, string>();
    let created = 0;
    for (const [position, user] of input.users.entries()) {
      if (existing.has(user.username)) continue;
      const agencyId = await findAgencyId(tx, user.agencyCode);
      if (!agencyId) throw new Refusal('access.agency_unknown', { agency: user.agencyCode });
      const passwordHash = hashes.get(user.password) ?? (await hashPassword(services.config, user.password));
      hashes.set(user.password, passwordHash);
      const id = await insertUser(tx, {
        ...user,
        tenantId: actor.tenantId,
        agencyId,
        passwordHash,
        mustChangePassword: false,
      });
      if (user.listed) await insertDemoLogin(tx, actor.tenantId, id, user.password, position);
      created += 1;
    }
    audit({ detail: { created } });
    return { created, total: input.users.length };
  },
});
