import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { LanguageSchema, SecondFactorSchema, TotpCodeSchema } from './session.schemas.ts';

/** Codes that each work once in the place of the app's. */
const RecoveryCodes = z.object({ codes: z.array(z.string()) });

const NewPasswordSchema = z.string().min(1).max(256);

export const changePasswordEndpoint = endpoint({
  name: 'access.change-password',
  method: 'POST',
  path: '/account/password',
  access: 'session',
  summary: 'Change my password; my other sessions end',
  body: z.object({ current: z.string().min(1).max(256), next: NewPasswordSchema }),
});

export const startTotpEndpoint = endpoint({
  name: 'access.start-totp',
  method: 'POST',
  path: '/account/totp/start',
  access: 'session',
  summary: 'Get a secret for an authenticator app; it counts only after confirmation',
  response: z.object({ secret: z.string(), uri: z.string() }),
});

export const confirmTotpEndpoint = endpoint({
  name: 'access.confirm-totp',
  method: 'POST',
  path: '/account/totp/confirm',
  access: 'session',
  summary: 'Turn the second factor on with a first code; answers with ten recovery codes, shown once',
  body: z.object({ code: TotpCodeSchema }),
  response: RecoveryCodes,
});

export const removeTotpEndpoint = endpoint({
  name: 'access.remove-totp',
  method: 'DELETE',
  path: '/account/totp',
  access: 'session',
  summary: 'Turn the second factor off with a present code or a recovery code',
  body: z.object({ code: SecondFactorSchema }),
});

export const renewRecoveryCodesEndpoint = endpoint({
  name: 'access.renew-recovery-codes',
  method: 'POST',
  path: '/account/totp/recovery-codes',
  access: 'session',
  summary: 'Ten new recovery codes, shown once; those before no longer work',
  body: z.object({ code: SecondFactorSchema }),
  response: RecoveryCodes,
});

export const setLanguageEndpoint = endpoint({
  name: 'access.set-language',
  method: 'PUT',
  path: '/account/language',
  access: 'session',
  summary: 'Choose the language of the interface',
  body: z.object({ language: LanguageSchema }),
});

export const requestPasswordResetEndpoint = endpoint({
  name: 'access.request-password-reset',
  method: 'POST',
  path: '/password-reset/request',
  access: 'public',
  summary: 'Ask for a link by mail; the answer never tells whether the account exists',
  body: z.object({ login: z.string().trim().toLowerCase().min(3).max(254) }),
});

export const completePasswordResetEndpoint = endpoint({
  name: 'access.complete-password-reset',
  method: 'POST',
  path: '/password-reset/complete',
  access: 'public',
  summary: 'Set a new password with the token of the link; every session ends',
  body: z.object({ token: z.string().min(20).max(200), password: NewPasswordSchema }),
});

/** What a person does with his own account. */
export const ACCOUNT_ENDPOINTS: readonly Endpoint[] = [
  changePasswordEndpoint,
  startTotpEndpoint,
  confirmTotpEndpoint,
  removeTotpEndpoint,
  renewRecoveryCodesEndpoint,
  setLanguageEndpoint,
  requestPasswordResetEndpoint,
  completePasswordResetEndpoint,
] as readonly Endpoint[];
