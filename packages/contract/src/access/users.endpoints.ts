import { ROLES } from '@ansinh/domain/kernel';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { UsernameSchema } from './session.schemas.ts';
import { EmailSchema, PersonNameSchema, RolesSchema, UserSchema } from './users.schemas.ts';

const TerritoryCodeSchema = z.string().trim().min(1).max(20);

export const listUsersEndpoint = endpoint({
  name: 'access.list-users',
  method: 'GET',
  path: '/users',
  access: 'users.manage',
  summary: 'Users I administer, by user name; search ignores Vietnamese marks',
  query: z.object({
    q: z.string().trim().max(100).optional(),
    agency: z.uuid().optional(),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({
    items: z.array(UserSchema),
    next: z.string().nullable(),
    /** Roles the caller may give. */
    grantableRoles: z.array(z.enum(ROLES)),
  }),
});

export const createUserEndpoint = endpoint({
  name: 'access.create-user',
  method: 'POST',
  path: '/users',
  access: 'users.manage',
  summary: 'Create a user; the answer carries a one-time password, shown once',
  body: z.object({
    username: UsernameSchema,
    name: PersonNameSchema,
    email: EmailSchema.nullable().default(null),
    agencyId: z.uuid(),
    roles: RolesSchema,
    territoryCode: TerritoryCodeSchema.nullable().default(null),
  }),
  response: z.object({ user: UserSchema, oneTimePassword: z.string() }),
});

export const changeUserEndpoint = endpoint({
  name: 'access.change-user',
  method: 'PATCH',
  path: '/users/:id',
  access: 'users.manage',
  summary: 'Change name, mail, roles, territory, or disable; absent fields stay',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    version: z.number().int(),
    name: PersonNameSchema.optional(),
    email: EmailSchema.nullable().optional(),
    roles: RolesSchema.optional(),
    territoryCode: TerritoryCodeSchema.nullable().optional(),
    disabled: z.boolean().optional(),
  }),
  response: UserSchema,
});

export const resetUserPasswordEndpoint = endpoint({
  name: 'access.reset-user-password',
  method: 'POST',
  path: '/users/:id/reset-password',
  access: 'users.manage',
  summary: 'Give a user a one-time password; unlocks, ends his sessions, on demand removes his second factor',
  params: z.object({ id: z.uuid() }),
  body: z.object({ removeTotp: z.boolean().default(false) }),
  response: z.object({ oneTimePassword: z.string() }),
});

export const listColleaguesEndpoint = endpoint({
  name: 'access.list-colleagues',
  method: 'GET',
  path: '/colleagues',
  access: 'session',
  summary: 'Names of the enabled users of my agency, for handing over work',
  response: z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
});

/** Administration of users. */
export const USERS_ENDPOINTS: readonly Endpoint[] = [
  listUsersEndpoint,
  createUserEndpoint,
  changeUserEndpoint,
  resetUserPasswordEndpoint,
  listColleaguesEndpoint,
] as readonly Endpoint[];
