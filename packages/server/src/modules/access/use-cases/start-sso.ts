import { startSsoEndpoint } from '@ansinh/contract/access/session.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { randomNonce, randomPKCECodeVerifier } from 'openid-client';
import { AnswerWithEffects } from '../../../platform/http/send-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { insertFlow } from '../db/oidc.repo.ts';
import { SSO_SECONDS, ssoCookie } from '../sign-in/session-cookie.ts';
import { newToken } from '../secrets/secret-token.ts';
import { ssoStartUrl } from '../sign-in/sso-provider.ts';

/** Sends the browser to the identity provider, bound to it by a cookie. */
export const startSso = useCase({
  name: 'access.start-sso',
  access: 'public',
  input: inputOf(startSsoEndpoint),
  audit: 'write',
  scope: 'platform',
  run: async ({ tx, now, input, services: { config, log } }) => {
    if (!config.oidc) throw new Refusal('access.sso_off');
    const [state, browser] = [newToken(), newToken()];
    const flow = { nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
    const redirect = await ssoStartUrl(config, config.oidc, { ...flow, state: state.token }).catch(
      (error: unknown) => {
        log('warn', 'single sign-on provider unreachable', { error: String(error) });
        throw new Refusal('access.sso_unavailable');
      },
    );
    await insertFlow(tx, {
      ...flow,
      stateHash: state.hash,
      browserHash: browser.hash,
      returnTo: ownPath(input.returnTo),
      expiresAt: new Date(now.getTime() + SSO_SECONDS * 1000),
    });
    return new AnswerWithEffects(undefined, { cookie: ssoCookie(config, browser.token), redirect });
  },
});

/** Returns a path of this product; anything that could lead elsewhere becomes the start page. */
function ownPath(returnTo: string | undefined): string {
  return returnTo && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(returnTo) ? returnTo : '/';
}
