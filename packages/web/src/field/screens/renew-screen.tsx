import { useTranslation } from 'react-i18next';
import { CredentialsForm } from '../parts/credentials-form.tsx';
import { Page } from '../parts/page.tsx';
import { SsoLink } from '../parts/sso-link.tsx';
import { useField, useStore } from '../parts/use-field.ts';
import { leavePage } from '../parts/use-route.ts';
import { phone } from '../session/phone.ts';
import { syncRunner } from '../session/sync-runner.ts';

/** Signing in again after the session ended on the road; nothing on the phone is touched. */
export function RenewScreen() {
  const { t } = useTranslation('field');
  const store = useStore();
  const { account } = useField();
  return (
    <Page title={t('renew.title')} under={`${account.name} · ${account.username}`} above="#/">
      <p className="field-callout">{t(account.bySso === true ? 'renew.whySso' : 'renew.why')}</p>
      {account.bySso === true ? (
        <SsoLink />
      ) : (
        <CredentialsForm
          username={account.username}
          button={t('renew.enter')}
          submit={async ({ password, totp }) => {
            const problem = await phone.renewSession(store, {
              password,
              ...(totp === undefined ? {} : { totp }),
            });
            if (problem === undefined) {
              void syncRunner.syncNow();
              leavePage('dang-nhap-lai', '#/');
            }
            return problem;
          }}
        />
      )}
    </Page>
  );
}
