import { showSignInOptionsEndpoint } from '@ansinh/contract/access/session.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { listDemoLogins } from '../db/session-facts.repo.ts';

/** Says which ways of signing in there are; on a demo installation also the demo logins. */
export const showSignInOptions = useCase({
  name: 'access.show-sign-in-options',
  access: 'public',
  input: inputOf(showSignInOptionsEndpoint),
  audit: 'read',
  scope: 'platform',
  run: async ({ tx, today, services: { config, mailer } }) => ({
    sso: {
      enabled: config.oidc !== undefined,
      label: config.oidc ? new URL(config.oidc.issuer).hostname : '',
    },
    passwordReset: mailer.configured,
    demo: config.demo ? await listDemoLogins(tx, today) : [],
  }),
});
