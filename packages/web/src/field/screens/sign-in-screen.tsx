import { useTranslation } from 'react-i18next';
import { CredentialsForm } from '../parts/credentials-form.tsx';
import { useOnline } from '../parts/use-online.ts';
import { phone } from '../session/phone.ts';
import { Door } from './door.tsx';

/** Signing in on a phone that holds nobody's data. */
export function SignInScreen() {
  const { t } = useTranslation('field');
  const isOnline = useOnline();
  return (
    <Door title={t('signIn.title')}>
      {!isOnline && <p className="field-callout field-callout--amber">{t('signIn.needsNetwork')}</p>}
      <CredentialsForm submit={phone.signInHere} button={t('signIn.enter')}>
        <p className="field-note">{t('signIn.keeps')}</p>
      </CredentialsForm>
    </Door>
  );
}
