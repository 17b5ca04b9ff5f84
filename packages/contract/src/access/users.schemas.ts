import { ROLES } from '@ansinh/domain/kernel';
import { z } from 'zod';

/** Roles of a user, each once. */
export const RolesSchema = z
  .array(z.enum(ROLES))
  .min(1)
  .transform((roles) => [...new Set(roles)]);

/** A person's name: NFC, single blanks. */
export const PersonNameSchema = z
  .string()
  .transform((value) => value.normalize('NFC').trim().replaceAll(/\s+/g, ' '))
  .pipe(z.string().min(2).max(120));

/** A mail address, lower case. */
export const EmailSchema = z.string().trim().toLowerCase().pipe(z.email().max(254));

/** What the caller may do with a user. */
export const USER_ABILITIES = ['edit', 'disable', 'reset-password', 'set-roles'] as const;

/** A user as his administrators see him. */
export const UserSchema = z.object({
  id: z.uuid(),
  username: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  agency: z.object({ id: z.uuid(), name: z.string() }),
  roles: z.array(z.enum(ROLES)),
  territoryCode: z.string().nullable(),
  disabled: z.boolean(),
  lockedUntil: z.iso.datetime().nullable(),
  totpEnabled: z.boolean(),
  mustChangePassword: z.boolean(),
  lastSignInAt: z.iso.datetime().nullable(),
  version: z.number().int(),
  abilities: z.array(z.enum(USER_ABILITIES)),
});
