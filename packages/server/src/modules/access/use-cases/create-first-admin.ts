import { UsernameSchema } from '@ansinh/contract/access/session.schemas';
import { EmailSchema, PersonNameSchema } from '@ansinh/contract/access/users.schemas';
import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findAgencyId, insertUser } from '../db/users.repo.ts';
import { makeOneTimePassword } from '../secrets/one-time-password.ts';
import { hashPassword } from '../secrets/password-hash.ts';

/** Creates a provincial administrator from the command line of the server, with a one-time password. */
export const createFirstAdmin = useCase({
  name: 'access.create-first-admin',
  access: 'system',
  input: z.object({
    username: UsernameSchema,
    agency: z.string().min(1),
    name: PersonNameSchema.optional(),
    email: EmailSchema.optional(),
  }),
  audit: 'write',
  run: async ({ tx, actor, input, services, audit }) => {
    const agencyId = await findAgencyId(tx, input.agency);
    if (!agencyId) throw new Refusal('access.agency_unknown', { agency: input.agency });
    const oneTimePassword = makeOneTimePassword();
    const id = await insertUser(tx, {
      tenantId: actor.tenantId,
      agencyId,
      username: input.username,
      name: input.name ?? 'Quản trị tỉnh',
      email: input.email ?? null,
      territoryCode: null,
      roles: ['province-admin'],
      passwordHash: await hashPassword(services.config, oneTimePassword),
      mustChangePassword: true,
    });
    audit({ subject: id });
    return { id, username: input.username, oneTimePassword };
  },
});
