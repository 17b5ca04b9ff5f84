import { z } from 'zod';
import { endpoint, type Endpoint } from '../platform/endpoint.ts';
import { OwnSessionSchema, SessionSchema, SignInOptionsSchema, UsernameSchema } from './session.schemas.ts';

export const signInEndpoint = endpoint({
  name: 'access.sign-in',
  method: 'POST',
  path: '/session',
  access: 'public',
  summary:
    'Sign in with user name and password, and the code of the authenticator app, or a recovery code, if it is on',
  body: z.object({
    username: UsernameSchema,
    password: z.string().min(1).max(256),
    /** A code of the app, or a recovery code. */
    totp: z.string().max(32).optional(),
  }),
  response: SessionSchema,
});

export const showSessionEndpoint = endpoint({
  name: 'access.show-session',
  method: 'GET',
  path: '/session',
  access: 'session',
  summary: 'Who is signed in and what he may do',
  response: SessionSchema,
});

export const signOutEndpoint = endpoint({
  name: 'access.sign-out',
  method: 'DELETE',
  path: '/session',
  access: 'session',
  summary: 'Sign out here',
});

export const showSignInOptionsEndpoint = endpoint({
  name: 'access.show-sign-in-options',
  method: 'GET',
  path: '/session/options',
  access: 'public',
  summary: 'Ways of signing in; demo logins on a demo installation',
  response: SignInOptionsSchema,
});

export const listOwnSessionsEndpoint = endpoint({
  name: 'access.list-own-sessions',
  method: 'GET',
  path: '/sessions',
  access: 'session',
  summary: 'Where I am signed in',
  response: z.object({ items: z.array(OwnSessionSchema) }),
});

export const revokeOwnSessionEndpoint = endpoint({
  name: 'access.revoke-own-session',
  method: 'DELETE',
  path: '/sessions/:id',
  access: 'session',
  summary: 'End one of my sessions',
  params: z.object({ id: z.uuid() }),
});

export const startSsoEndpoint = endpoint({
  name: 'access.start-sso',
  method: 'GET',
  path: '/session/oidc/start',
  access: 'public',
  summary: 'Send the browser to the identity provider',
  query: z.object({ returnTo: z.string().max(2000).optional() }),
});

export const finishSsoEndpoint = endpoint({
  name: 'access.finish-sso',
  method: 'GET',
  path: '/session/oidc/callback',
  access: 'public',
  summary: 'Where the identity provider sends the browser back to',
  query: z.object({
    state: z.string().max(512).default(''),
    code: z.string().max(4096).optional(),
    iss: z.string().max(512).optional(),
    error: z.string().max(200).optional(),
  }),
});

/** Signing in and out. */
export const SESSION_ENDPOINTS: readonly Endpoint[] = [
  signInEndpoint,
  showSessionEndpoint,
  signOutEndpoint,
  showSignInOptionsEndpoint,
  listOwnSessionsEndpoint,
  revokeOwnSessionEndpoint,
  startSsoEndpoint,
  finishSsoEndpoint,
] as readonly Endpoint[];
