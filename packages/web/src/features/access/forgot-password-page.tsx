import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRequestReset } from './access.queries.ts';
import './access-pages.css';

/** Asks for a link by mail. The answer is the same whether the account exists or not. */
export function ForgotPasswordPage() {
  const { t } = useTranslation('access');
  const [login, setLogin] = useState('');
  const request = useRequestReset();
  useDocumentTitle(t('forgot.title'));
  return (
    <div>
      <h1 className="form__title" tabIndex={-1}>
        {t('forgot.title')}
      </h1>
      {request.isSuccess ? (
        <div className="form">
          <Callout tone="green" isAlert>
            {t('forgot.sent')}
          </Callout>
          <Link to="/dang-nhap">{t('forgot.back')}</Link>
        </div>
      ) : (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            request.mutate({ body: { login } });
          }}
        >
          <p className="form__lead">{t('forgot.lead')}</p>
          {request.isError && (
            <Callout tone="red" isAlert>
              {refusalText(request.error)}
            </Callout>
          )}
          <TextField
            label={t('forgot.login')}
            value={login}
            onChange={setLogin}
            autoComplete="username"
            isRequired
          />
          <Button type="submit" kind="primary" isPending={request.isPending}>
            {t('forgot.send')}
          </Button>
          <Link to="/dang-nhap">{t('forgot.back')}</Link>
        </form>
      )}
    </div>
  );
}
