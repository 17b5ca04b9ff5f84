import { UsernameSchema } from '@ansinh/contract/access/session.schemas';
import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findUserRowByName } from '../db/users.repo.ts';

/** Finds a user by user name, for the command line. */
export const findUser = useCase({
  name: 'access.find-user',
  access: 'system',
  input: z.object({ username: UsernameSchema }),
  audit: 'read',
  run: async ({ tx, input, today }) => {
    const user = await findUserRowByName(tx, input.username, today);
    if (!user) throw new Refusal('access.user_unknown', { username: input.username });
    return user;
  },
});
