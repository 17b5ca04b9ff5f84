import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import type { Session } from '../../lib/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSignIn } from './access.queries.ts';

const NEEDS_CODE = 'access.totp_needed';
const WRONG_CODE = 'access.totp_wrong';

interface Props {
  readonly onSignedIn: (session: Session) => void;
  /** Link for those who forgot their password. */
  readonly forgot: ReactNode;
}

/** User name and password; then the code of the authenticator app when the account asks for it. */
export function SignInForm({ onSignedIn, forgot }: Props) {
  const { t } = useTranslation('access');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const signIn = useSignIn();
  const refusal = signIn.error;
  const [asksCode, setAsksCode] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate(
      { body: { username, password, ...(asksCode ? { totp: code } : {}) } },
      {
        onSuccess: onSignedIn,
        onError: (error) => setAsksCode(error.code === NEEDS_CODE || error.code === WRONG_CODE),
      },
    );
  };
  const isWrong = refusal !== null && refusal.code !== NEEDS_CODE;
  return (
    <form className="form" onSubmit={submit}>
      {isWrong && (
        <Callout tone="red" isAlert>
          {refusalText(refusal)}
        </Callout>
      )}
      {asksCode ? (
        <TextField
          label={t('signIn.code')}
          hint={t('signIn.codeHint')}
          value={code}
          onChange={setCode}
          inputMode="numeric"
          autoComplete="one-time-code"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the second step replaces the first under the hands
          autoFocus
          isRequired
        />
      ) : (
        <>
          <TextField
            label={t('signIn.username')}
            value={username}
            onChange={setUsername}
            autoComplete="username"
            isRequired
          />
          <TextField
            label={t('signIn.password')}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
            isRequired
          />
        </>
      )}
      <Button type="submit" kind="primary" isPending={signIn.isPending}>
        {asksCode ? t('signIn.confirm') : t('signIn.enter')}
      </Button>
      {asksCode ? (
        <Button kind="quiet" onPress={() => setAsksCode(false)}>
          {t('signIn.back')}
        </Button>
      ) : (
        forgot
      )}
    </form>
  );
}
