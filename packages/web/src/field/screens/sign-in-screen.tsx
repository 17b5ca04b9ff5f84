import { useTranslation } from 'react-i18next';
import { CredentialsForm } from '../parts/credentials-form.tsx';
import { useOnline } from '../parts/use-online.ts';
import { SsoLink } from '../parts/sso-link.tsx';
import { phone, type SignInProblem } from '../session/phone.ts';
import { Door } from './door.tsx';

/** Signing in on a phone that holds nobody's data. */
export function SignInScreen({ problem }: { readonly problem: SignInProblem | undefined }) {
  const { t } = useTranslation('field');
  const isOnline = useOnline();
  return (
    <Door title={t('signIn.title')}>
      {problem !== undefined && (
        <p className="field-callout field-callout--red" role="alert">
          {t(`problem.${problem}`)}
        </p>
      )}
      {!isOnline && <p className="field-callout field-callout--amber">{t('signIn.needsNetwork')}</p>}
      <CredentialsForm submit={phone.signInHere} button={t('signIn.enter')}>
        <p className="field-note">{t('signIn.keeps')}</p>
      </CredentialsForm>
      <SsoLink />
    </Door>
  );
}
