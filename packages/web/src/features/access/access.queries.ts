import {
  changePasswordEndpoint,
  completePasswordResetEndpoint,
  confirmTotpEndpoint,
  removeTotpEndpoint,
  renewRecoveryCodesEndpoint,
  requestPasswordResetEndpoint,
  startTotpEndpoint,
} from '@ansinh/contract/access/account.endpoints';
import {
  listOwnSessionsEndpoint,
  revokeOwnSessionEndpoint,
  showSessionEndpoint,
  showSignInOptionsEndpoint,
  signInEndpoint,
} from '@ansinh/contract/access/session.endpoints';
import { addressOf } from '../../lib/api.ts';
import { useCall, useCommand } from '../../lib/use-call.ts';

const SESSIONS = [listOwnSessionsEndpoint.name];
const ACCOUNT = [showSessionEndpoint.name];

/** Ways of signing in, and demo logins on a demo installation. */
export const useSignInOptions = () => useCall(showSignInOptionsEndpoint, {});

export const useSignIn = () => useCommand(signInEndpoint);

/** Returns the address that leads to the identity provider and back to the given page. */
export const ssoAddress = (returnTo: string): string =>
  addressOf({ method: 'GET', path: '/session/oidc/start' }, { query: { returnTo } });

export const useRequestReset = () => useCommand(requestPasswordResetEndpoint);

export const useCompleteReset = () => useCommand(completePasswordResetEndpoint);

/** Where the person is signed in. */
export const useOwnSessions = () => useCall(listOwnSessionsEndpoint, {});

export const useRevokeSession = () => useCommand(revokeOwnSessionEndpoint, SESSIONS);

export const useChangePassword = () => useCommand(changePasswordEndpoint, [...SESSIONS, ...ACCOUNT]);

export const useStartTotp = () => useCommand(startTotpEndpoint);

export const useConfirmTotp = () => useCommand(confirmTotpEndpoint, ACCOUNT);

export const useRenewRecoveryCodes = () => useCommand(renewRecoveryCodesEndpoint, ACCOUNT);

export const useRemoveTotp = () => useCommand(removeTotpEndpoint, ACCOUNT);
