import { z } from 'zod';
import { AgencyRefSchema } from '../directory/agency.schemas.ts';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';

const Id = z.object({ id: z.uuid() });

/** What a program of an agency may be allowed. */
export const CLIENT_SCOPES = ['exchange.read', 'exchange.submit', 'exchange.receive'] as const;
const Scope = z.enum(CLIENT_SCOPES);

const ClientSchema = z.object({
  id: z.uuid(),
  clientId: z.string(),
  name: z.string(),
  agency: AgencyRefSchema,
  scopes: z.array(Scope),
  expiresAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
  lastUsedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
});

/** The secret is shown this once. */
const SecretSchema = z.object({
  id: z.uuid(),
  clientId: z.string(),
  clientSecret: z.string(),
  expiresAt: z.iso.datetime(),
});

export const issueTokenEndpoint = endpoint({
  name: 'exchange.issue-token',
  method: 'POST',
  path: '/oauth/token',
  access: 'public',
  summary:
    'OAuth 2.0 client credentials (RFC 6749, 4.4): form-encoded, id and secret as Basic authorization or fields',
  body: z.object({
    grant_type: z.string().max(100).optional(),
    client_id: z.string().max(200).optional(),
    client_secret: z.string().max(200).optional(),
    scope: z.string().max(500).optional(),
  }),
  response: z.union([
    z.object({
      access_token: z.string(),
      token_type: z.literal('Bearer'),
      expires_in: z.number(),
      scope: z.string(),
    }),
    z.object({ error: z.string(), error_description: z.string() }),
  ]),
});

export const listClientsEndpoint = endpoint({
  name: 'exchange.list-clients',
  method: 'GET',
  path: '/api-clients',
  access: 'exchange.manage',
  summary: 'Programs that may act for the agencies the caller manages',
  response: z.object({ items: z.array(ClientSchema) }),
});

export const createClientEndpoint = endpoint({
  name: 'exchange.create-client',
  method: 'POST',
  path: '/api-clients',
  access: 'exchange.manage',
  summary: 'Register a program of an agency; without `agencyId` of the caller’s own',
  body: z.object({
    name: z.string().trim().min(1).max(200),
    agencyId: z.uuid().optional(),
    scopes: z.array(Scope).min(1),
    days: z.number().int().min(1).max(730).default(365),
  }),
  response: SecretSchema,
});

export const renewClientEndpoint = endpoint({
  name: 'exchange.renew-client',
  method: 'POST',
  path: '/api-clients/:id/renew',
  access: 'exchange.manage',
  summary: 'A new secret and term; the old secret and its tokens end',
  params: Id,
  body: z.object({ days: z.number().int().min(1).max(730).default(365) }),
  response: SecretSchema,
});

export const revokeClientEndpoint = endpoint({
  name: 'exchange.revoke-client',
  method: 'POST',
  path: '/api-clients/:id/revoke',
  access: 'exchange.manage',
  summary: 'End a program’s access at once',
  params: Id,
});

export const CLIENT_ENDPOINTS: readonly Endpoint[] = [
  issueTokenEndpoint,
  listClientsEndpoint,
  createClientEndpoint,
  renewClientEndpoint,
  revokeClientEndpoint,
];
