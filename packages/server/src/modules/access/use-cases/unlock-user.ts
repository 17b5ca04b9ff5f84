import { UsernameSchema } from '@ansinh/contract/access/session.schemas';
import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { liftLock } from '../db/accounts.repo.ts';
import { findUserRowByName } from '../db/users.repo.ts';

/** Lifts the lock of an account that was tried with wrong passwords. */
export const unlockUser = useCase({
  name: 'access.unlock-user',
  access: 'system',
  input: z.object({ username: UsernameSchema }),
  audit: 'write',
  run: async ({ tx, actor, input, today, audit }) => {
    const user = await findUserRowByName(tx, input.username, today);
    if (!user) throw new Refusal('access.user_unknown', { username: input.username });
    await liftLock(tx, { tenantId: actor.tenantId, userId: user.id });
    audit({ subject: user.id });
    return { username: user.username, wasLockedUntil: user.lockedUntil };
  },
});
