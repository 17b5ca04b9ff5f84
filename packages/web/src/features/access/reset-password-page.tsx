import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useCompleteReset } from './access.queries.ts';
import { NewPasswordFields } from './new-password-fields.tsx';
import './access-pages.css';

/** Where the link of the mail leads: a new password. */
export function ResetPasswordPage() {
  const { t } = useTranslation('access');
  const { token = '' } = useSearch({ from: '/door/dat-lai-mat-khau' });
  const [password, setPassword] = useState('');
  const [isSame, setSame] = useState(false);
  const reset = useCompleteReset();
  useDocumentTitle(t('reset.title'));
  if (reset.isSuccess) {
    return (
      <div className="form">
        <h1 className="form__title" tabIndex={-1}>
          {t('reset.done')}
        </h1>
        <p className="form__lead">{t('reset.doneLead')}</p>
        <Link to="/dang-nhap" className="button button--primary">
          {t('signIn.title')}
        </Link>
      </div>
    );
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSame) reset.mutate({ body: { token, password } });
      }}
    >
      <h1 className="form__title" tabIndex={-1}>
        {t('reset.title')}
      </h1>
      {token === '' && <Callout tone="amber">{t('reset.noToken')}</Callout>}
      {reset.isError && (
        <Callout tone="red" isAlert>
          {refusalText(reset.error)}
        </Callout>
      )}
      <NewPasswordFields
        value={password}
        onChange={(next, same) => {
          setPassword(next);
          setSame(same);
        }}
      />
      <Button type="submit" kind="primary" isPending={reset.isPending} isDisabled={token === ''}>
        {t('reset.save')}
      </Button>
      <Link to="/quen-mat-khau">{t('reset.again')}</Link>
    </form>
  );
}
