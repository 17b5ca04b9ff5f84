import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { findAccountsToRemind } from '../db/accounts.repo.ts';
import { insertPasswordReset } from '../db/password-resets.repo.ts';
import { resetLetter } from '../sign-in/reset-letter.ts';
import { newToken } from '../secrets/secret-token.ts';

const LIFETIME_MINUTES = 60;

/**
 * Makes reset links for the accounts of a user name or mail address and sends them. The token exists only in the letter:
 * if sending fails, nothing is stored and the task is tried again with a new one.
 */
export const sendPasswordReset = useCase({
  name: 'access.send-password-reset',
  access: 'system',
  input: z.object({ login: z.string() }),
  audit: 'write',
  scope: 'platform',
  run: async ({ tx, now, input, services: { config, mailer, log } }) => {
    if (!mailer.configured)
      return log('warn', 'a password reset was asked for, but no SMTP server is set', {});
    for (const account of await findAccountsToRemind(tx, input.login)) {
      if (!account.email) continue;
      const { token, hash } = newToken();
      const expiresAt = new Date(now.getTime() + LIFETIME_MINUTES * 60_000);
      await insertPasswordReset(tx, account, hash, now, expiresAt);
      await mailer.send(
        resetLetter(account, `${config.publicUrl}/dat-lai-mat-khau?token=${token}`, LIFETIME_MINUTES),
      );
    }
  },
});
