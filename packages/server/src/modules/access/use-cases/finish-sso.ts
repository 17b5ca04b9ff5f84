import { finishSsoEndpoint } from '@ansinh/contract/access/session.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { AnswerWithEffects } from '../../../platform/http/send-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { takeFlow } from '../db/oidc.repo.ts';
import { openSession } from '../sign-in/open-session.ts';
import { sessionCookie } from '../sign-in/session-cookie.ts';
import { hashToken } from '../secrets/secret-token.ts';
import { accountOfSsoPerson } from '../sign-in/sso-account.ts';
import { redeemSso, type SsoPerson } from '../sign-in/sso-provider.ts';

interface Input {
  state: string;
  code?: string | undefined;
  iss?: string | undefined;
  error?: string | undefined;
}

/**
 * Takes the browser back from the identity provider and signs its person in. A refusal sends it to the sign-in page
 * with the code in `error`, for nobody reads JSON there.
 */
export const finishSso = useCase({
  name: 'access.finish-sso',
  access: 'public',
  input: inputOf(finishSsoEndpoint),
  audit: 'write',
  scope: 'platform',
  run: async (context): Promise<AnswerWithEffects> => {
    const { tx, now, input, request, services } = context;
    const browser = hashToken(request.ssoFlow ?? '');
    const flow = await takeFlow(tx, hashToken(input.state), browser, now);
    if (!flow) return refused(new Refusal('access.sso_failed'));
    const person = await redeem(context, { ...flow, state: input.state });
    if (person instanceof Refusal) return refused(person);
    const account = await accountOfSsoPerson(tx, person);
    if (account instanceof Refusal) return refused(account);
    const { token } = await openSession(context, account, 'sso');
    return new AnswerWithEffects(undefined, {
      cookie: sessionCookie(services.config, token),
      redirect: flow.returnTo,
    });
  },
});

async function redeem(
  { input, services: { config, log } }: UseCaseContext<Input>,
  secrets: { state: string; nonce: string; codeVerifier: string },
): Promise<SsoPerson | Refusal> {
  if (!config.oidc) return new Refusal('access.sso_off');
  const answer = {
    state: input.state,
    ...(input.code ? { code: input.code } : {}),
    ...(input.iss ? { iss: input.iss } : {}),
    ...(input.error ? { error: input.error } : {}),
  };
  try {
    return await redeemSso(config, config.oidc, answer, secrets);
  } catch (error) {
    log('warn', 'single sign-on failed', { error: String(error) });
    return new Refusal('access.sso_failed');
  }
}

function refused(refusal: Refusal): AnswerWithEffects {
  return new AnswerWithEffects(undefined, { redirect: `/dang-nhap?error=${refusal.code}` });
}
