import { issueTokenEndpoint } from '@ansinh/contract/exchange/clients.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { enterTenant } from '../../../platform/database/transaction.ts';
import { AnswerWithEffects } from '../../../platform/http/send-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { limiterOf } from '../../access/index.ts';
import { newClientSecret, secretFits } from '../clients/client-secret.ts';
import { findClientByName, insertToken, type StoredClient } from '../db/clients.repo.ts';

const TOKEN_SECONDS = 3600;
/** Failures against one program or from one address in 15 minutes, and tokens one program may ask for in that time. */
const MOST_FAILURES = 20;
const MOST_TOKENS = 120;

/** Gives a program of an agency an access token for its id and secret. RFC 6749, 4.4 and 5.2. */
export const issueToken = useCase({
  name: 'exchange.issue-token',
  access: 'public',
  input: inputOf(issueTokenEndpoint),
  audit: 'read',
  scope: 'platform',
  secretAnswer: true,
  run: async ({ tx, input, now, services, request }) => {
    if (input.grant_type !== 'client_credentials')
      return refused(
        400,
        input.grant_type ? 'unsupported_grant_type' : 'invalid_request',
        'grant_type must be client_credentials',
      );
    const basic = basicCredentials(request.authorization);
    const clientId = basic?.id ?? input.client_id ?? '';
    const secret = basic?.secret ?? input.client_secret ?? '';
    const limiter = limiterOf(services);
    const failures = [`client:${clientId}`, `client-address:${request.ip ?? 'local'}`];
    for (const key of failures) {
      const seconds = limiter.waitSeconds(key, MOST_FAILURES, now);
      if (seconds > 0) throw new Refusal('platform.too_many_requests', { seconds });
    }
    const client = await findClientByName(tx, clientId);
    if (!client || !inForce(client, now) || !secretFits(secret, client.secretHash)) {
      for (const key of failures) limiter.note(key, now);
      return refused(401, 'invalid_client', 'unknown client, wrong secret, or access has ended');
    }
    const asked = input.scope?.split(' ').filter((one) => one !== '') ?? client.scopes;
    if (asked.length === 0 || asked.some((one) => !client.scopes.includes(one)))
      return refused(400, 'invalid_scope', `allowed: ${client.scopes.join(' ')}`);
    const seconds = limiter.waitSeconds(`token:${client.id}`, MOST_TOKENS, now);
    if (seconds > 0) throw new Refusal('platform.too_many_requests', { seconds });
    limiter.note(`token:${client.id}`, now);
    const { secret: token, hash } = newClientSecret('asat');
    await enterTenant(tx, client.tenantId);
    const expiresAt = new Date(now.getTime() + TOKEN_SECONDS * 1000);
    await insertToken(tx, client, { hash, scopes: asked, now, expiresAt });
    return new AnswerWithEffects(
      {
        access_token: token,
        token_type: 'Bearer' as const,
        expires_in: TOKEN_SECONDS,
        scope: asked.join(' '),
      },
      {},
    );
  },
});

function refused(status: number, error: string, description: string): AnswerWithEffects {
  return new AnswerWithEffects({ error, error_description: description }, { status });
}

function inForce(client: StoredClient, now: Date): boolean {
  return client.revokedAt === null && new Date(client.expiresAt) > now;
}

function basicCredentials(header: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { id: decoded(id), secret: decoded(secret.join(':')) };
}

/** Both parts are form-encoded (RFC 6749, 2.3.1); what is not well formed is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}
