import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SESSION_KEY, type Session } from '../../lib/session.tsx';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { Callout } from '../../ui/callout.tsx';
import { accessRefusalText } from './access-refusal-text.ts';
import { ssoAddress, useSignInOptions } from './access.queries.ts';
import { DemoLogins } from './demo-logins.tsx';
import { SignInForm } from './sign-in.form.tsx';
import './access-pages.css';

/** Signing in: password, second factor, single sign-on, demo logins. */
export function SignInPage() {
  const { t } = useTranslation('access');
  const { next = '/', error } = useSearch({ from: '/door/dang-nhap' });
  const router = useRouter();
  const client = useQueryClient();
  const options = useSignInOptions().data;
  useDocumentTitle(t('signIn.title'));
  const enter = (session: Session): void => {
    client.clear();
    client.setQueryData(SESSION_KEY, session);
    router.history.push(session.mustChangePassword ? '/tai-khoan' : next);
  };
  return (
    <div>
      <h1 className="form__title" tabIndex={-1}>
        {t('signIn.title')}
      </h1>
      <div className="form">
        {error !== undefined && (
          <Callout tone="red" isAlert>
            {accessRefusalText(error) ?? t('signIn.refused')}
          </Callout>
        )}
        <SignInForm
          onSignedIn={enter}
          forgot={options?.passwordReset === true && <Link to="/quen-mat-khau">{t('signIn.forgot')}</Link>}
        />
        {options?.sso.enabled === true && (
          <>
            <p className="or">{t('signIn.or')}</p>
            <a className="button button--secondary" href={ssoAddress(next)}>
              <KeyRound size={16} aria-hidden />
              {options.sso.label}
            </a>
          </>
        )}
      </div>
      {options !== undefined && options.demo.length > 0 && (
        <DemoLogins logins={options.demo} onSignedIn={enter} />
      )}
    </div>
  );
}
