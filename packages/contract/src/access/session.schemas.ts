import { PERMISSIONS } from '@ansinh/domain/access';
import { ROLES } from '@ansinh/domain/kernel';
import { z } from 'zod';

/** Languages of the interface. */
export const LanguageSchema = z.enum(['vi', 'en']);

/** A user name as typed: outer blanks and upper case do not matter. */
export const UsernameSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(3)
  .max(100)
  .regex(/^[a-z0-9][a-z0-9._@-]*$/);

/** A six-digit code of an authenticator app. */
export const TotpCodeSchema = z
  .string()
  .transform((value) => value.replaceAll(' ', ''))
  .pipe(z.string().regex(/^\d{6}$/));

/** A code of an authenticator app, or a recovery code in its place. */
export const SecondFactorSchema = z.string().trim().min(6).max(32);

/** Who is signed in, and what he may do. */
export const SessionSchema = z.object({
  user: z.object({ id: z.uuid(), name: z.string(), username: z.string() }),
  agency: z.object({ id: z.uuid(), name: z.string(), shortName: z.string() }),
  roles: z.array(z.enum(ROLES)),
  permissions: z.array(z.enum(PERMISSIONS)),
  tenant: z.object({ code: z.string(), name: z.string(), isDemo: z.boolean() }),
  territoryCode: z.string().nullable(),
  language: LanguageSchema,
  /** True after a one-time password: only a new password may be set until then. */
  mustChangePassword: z.boolean(),
  totpEnabled: z.boolean(),
  /** Recovery codes that still work; 0 while the second factor is off. */
  recoveryCodesLeft: z.number().int(),
});

/** What the sign-in page offers. */
export const SignInOptionsSchema = z.object({
  sso: z.object({ enabled: z.boolean(), label: z.string() }),
  /** True if a forgotten password can be reset by mail here. */
  passwordReset: z.boolean(),
  demo: z.array(
    z.object({
      username: z.string(),
      password: z.string(),
      name: z.string(),
      role: z.enum(ROLES),
      agency: z.string(),
    }),
  ),
});

/** One place where the person is signed in. */
export const OwnSessionSchema = z.object({
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  ip: z.string().nullable(),
  userAgent: z.string().nullable(),
  method: z.enum(['password', 'sso']),
  current: z.boolean(),
});
