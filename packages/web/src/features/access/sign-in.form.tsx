import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import type { Session } from '../../lib/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSignIn } from './access.queries.ts';

const NEEDS_CODE = 'access.totp_needed';
/** The code was refused, not the password: the second step stays. */
const WRONG_CODES: readonly string[] = ['access.totp_wrong', 'access.recovery_code_wrong'];

interface Props {
  readonly onSignedIn: (session: Session) => void;
  /** Link for those who forgot their password. */
  readonly forgot: ReactNode;
}

/** User name and password; then, when the account asks for it, the code of the authenticator app or a recovery code. */
export function SignInForm({ onSignedIn, forgot }: Props) {
  const { t } = useTranslation('access');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const signIn = useSignIn();
  const refusal = signIn.error;
  const [asksCode, setAsksCode] = useState(false);
  const [hasNoApp, setHasNoApp] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate(
      { body: { username, password, ...(asksCode ? { totp: code } : {}) } },
      {
        onSuccess: onSignedIn,
        onError: (error) => setAsksCode(error.code === NEEDS_CODE || WRONG_CODES.includes(error.code)),
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
          key={hasNoApp ? 'recovery' : 'totp'}
          label={hasNoApp ? t('signIn.recovery') : t('signIn.code')}
          hint={hasNoApp ? t('signIn.recoveryHint') : t('signIn.codeHint')}
          value={code}
          onChange={setCode}
          inputMode={hasNoApp ? 'text' : 'numeric'}
          autoComplete={hasNoApp ? 'off' : 'one-time-code'}
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
        <>
          <Button
            kind="quiet"
            onPress={() => {
              setCode('');
              setHasNoApp(!hasNoApp);
            }}
          >
            {hasNoApp ? t('signIn.useApp') : t('signIn.useRecovery')}
          </Button>
          <Button kind="quiet" onPress={() => setAsksCode(false)}>
            {t('signIn.back')}
          </Button>
        </>
      ) : (
        forgot
      )}
    </form>
  );
}
