import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  type Configuration,
} from 'openid-client';
import type { Config } from '../../../platform/config/config.ts';

type Oidc = NonNullable<Config['oidc']>;

/** What must match between going to the provider and coming back. */
export interface SsoSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who the provider says it is. */
export interface SsoPerson {
  readonly issuer: string;
  readonly subject: string;
  /** Only if the provider has verified it. */
  readonly email: string | undefined;
  readonly username: string | undefined;
}

const TIMEOUT_SECONDS = 6;
const discovered = new WeakMap<Oidc, Promise<Configuration>>();

/** Asks the provider for its description once; a failure is not remembered. Plain http is taken from this machine only. */
function providerOf(oidc: Oidc): Promise<Configuration> {
  const found = discovered.get(oidc);
  if (found) return found;
  const issuer = new URL(oidc.issuer);
  const local = ['127.0.0.1', '[::1]', 'localhost'].includes(issuer.hostname);
  const asked = discovery(issuer, oidc.clientId, oidc.clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    ...(local ? { execute: [allowInsecureRequests] } : {}),
  });
  discovered.set(oidc, asked);
  asked.catch(() => discovered.delete(oidc));
  return asked;
}

/** Returns where the provider sends people back to. */
function redirectUri(config: Config): string {
  return `${config.publicUrl}/api/session/oidc/callback`;
}

/** Returns the address that begins a sign-on at the provider (authorization code with PKCE). Throws if it cannot be reached. */
export async function ssoStartUrl(config: Config, oidc: Oidc, secrets: SsoSecrets): Promise<string> {
  const url = buildAuthorizationUrl(await providerOf(oidc), {
    redirect_uri: redirectUri(config),
    scope: 'openid profile email',
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await calculatePKCECodeChallenge(secrets.codeVerifier),
    code_challenge_method: 'S256',
  });
  return url.href;
}

/** Redeems the code of a return and returns the person, after every check of the protocol. Throws if one fails. */
export async function redeemSso(
  config: Config,
  oidc: Oidc,
  answer: { readonly [name: string]: string },
  secrets: SsoSecrets,
): Promise<SsoPerson> {
  const current = new URL(redirectUri(config));
  for (const [name, value] of Object.entries(answer)) current.searchParams.set(name, value);
  const provider = await providerOf(oidc);
  const tokens = await authorizationCodeGrant(provider, current, {
    expectedState: secrets.state,
    expectedNonce: secrets.nonce,
    pkceCodeVerifier: secrets.codeVerifier,
    idTokenExpected: true,
  });
  const proof = tokens.claims();
  if (!proof) throw new Error('the provider sent no ID token');
  // Some providers put mail and user name into the ID token, others hand them out on request only.
  const claims: Record<string, unknown> =
    proof['email'] === undefined && provider.serverMetadata().userinfo_endpoint
      ? { ...proof, ...(await fetchUserInfo(provider, tokens.access_token, proof.sub)) }
      : proof;
  return {
    issuer: proof.iss,
    subject: proof.sub,
    email: claims['email_verified'] === true ? textOf(claims['email']) : undefined,
    username: textOf(claims['preferred_username']),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.trim().toLowerCase() : undefined;
}
