import {
  changePasswordEndpoint,
  completePasswordResetEndpoint,
  confirmTotpEndpoint,
  removeTotpEndpoint,
  renewRecoveryCodesEndpoint,
  requestPasswordResetEndpoint,
  setLanguageEndpoint,
  startTotpEndpoint,
} from '@ansinh/contract/access/account.endpoints';
import {
  finishSsoEndpoint,
  listOwnSessionsEndpoint,
  revokeOwnSessionEndpoint,
  showSessionEndpoint,
  showSignInOptionsEndpoint,
  signInEndpoint,
  signOutEndpoint,
  startSsoEndpoint,
} from '@ansinh/contract/access/session.endpoints';
import {
  changeUserEndpoint,
  createUserEndpoint,
  listColleaguesEndpoint,
  listUsersEndpoint,
  resetUserPasswordEndpoint,
} from '@ansinh/contract/access/users.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addAccessCommands } from './cli/access.commands.ts';
import { forgetEndedJob } from './jobs/forget-ended.job.ts';
import { sendPasswordResetJob } from './jobs/send-password-reset.job.ts';
import { changePassword } from './use-cases/change-password.ts';
import { changeUser } from './use-cases/change-user.ts';
import { completePasswordReset } from './use-cases/complete-password-reset.ts';
import { confirmTotp } from './use-cases/confirm-totp.ts';
import { createUser } from './use-cases/create-user.ts';
import { finishSso } from './use-cases/finish-sso.ts';
import { listColleagues } from './use-cases/list-colleagues.ts';
import { listOwnSessions } from './use-cases/list-own-sessions.ts';
import { listUsers } from './use-cases/list-users.ts';
import { removeTotp } from './use-cases/remove-totp.ts';
import { renewRecoveryCodes } from './use-cases/renew-recovery-codes.ts';
import { requestPasswordReset } from './use-cases/request-password-reset.ts';
import { resetUserPassword } from './use-cases/reset-user-password.ts';
import { revokeOwnSession } from './use-cases/revoke-own-session.ts';
import { setLanguage } from './use-cases/set-language.ts';
import { showSession } from './use-cases/show-session.ts';
import { showSignInOptions } from './use-cases/show-sign-in-options.ts';
import { signIn } from './use-cases/sign-in.ts';
import { signOut } from './use-cases/sign-out.ts';
import { startSso } from './use-cases/start-sso.ts';
import { startTotp } from './use-cases/start-totp.ts';

/** Signing in and out, one's own account, and the administration of users. */
export const accessModule: Module = {
  name: 'access',
  routes: [
    route(signInEndpoint, signIn),
    route(showSessionEndpoint, showSession),
    route(signOutEndpoint, signOut),
    route(showSignInOptionsEndpoint, showSignInOptions),
    route(listOwnSessionsEndpoint, listOwnSessions),
    route(revokeOwnSessionEndpoint, revokeOwnSession),
    route(startSsoEndpoint, startSso),
    route(finishSsoEndpoint, finishSso),
    route(changePasswordEndpoint, changePassword),
    route(startTotpEndpoint, startTotp),
    route(confirmTotpEndpoint, confirmTotp),
    route(removeTotpEndpoint, removeTotp),
    route(renewRecoveryCodesEndpoint, renewRecoveryCodes),
    route(setLanguageEndpoint, setLanguage),
    route(requestPasswordResetEndpoint, requestPasswordReset),
    route(completePasswordResetEndpoint, completePasswordReset),
    route(listUsersEndpoint, listUsers),
    route(createUserEndpoint, createUser),
    route(changeUserEndpoint, changeUser),
    route(resetUserPasswordEndpoint, resetUserPassword),
    route(listColleaguesEndpoint, listColleagues),
  ],
  jobs: [sendPasswordResetJob, forgetEndedJob],
  commands: addAccessCommands,
};
