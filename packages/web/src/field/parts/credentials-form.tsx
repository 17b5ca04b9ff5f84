import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiRefusal } from '../../lib/api-refusal.ts';
import type { SignInProblem } from '../session/phone.ts';
import { FieldInput } from './field-input.tsx';

const NEEDS_CODE = 'access.totp_needed';
/** The code was refused, not the password: the second step stays. */
const WRONG_CODES: readonly string[] = ['access.totp_wrong', 'access.recovery_code_wrong'];

interface Props {
  /** Given: the account is known, only the password is asked. */
  readonly username?: string;
  readonly submit: (typed: {
    username: string;
    password: string;
    totp?: string;
  }) => Promise<SignInProblem | undefined>;
  readonly button: string;
  readonly children?: ReactNode;
}

/** User name and password; then, when the account asks for it, the code of the authenticator app or a recovery code. */
export function CredentialsForm({ username: known, submit, button, children }: Props) {
  const { t } = useTranslation('field');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsBusy(true);
    setWrong('');
    try {
      const name = known ?? username.trim().toLowerCase();
      const problem = await submit({ username: name, password, ...(asksCode ? { totp: code.trim() } : {}) });
      if (problem !== undefined) setWrong(t(`problem.${problem}`));
    } catch (error) {
      const refused = error instanceof ApiRefusal ? error : undefined;
      setAsksCode(refused?.code === NEEDS_CODE || WRONG_CODES.includes(refused?.code ?? ''));
      if (refused?.code !== NEEDS_CODE) setWrong(refused?.message || t('signIn.noNetwork'));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <form className="field-form" onSubmit={(event) => void send(event)}>
      {wrong !== '' && (
        <p className="field-callout field-callout--red" role="alert">
          {wrong}
        </p>
      )}
      {asksCode ? (
        <FieldInput
          label={t('signIn.code')}
          hint={t('signIn.codeHint')}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          required
        />
      ) : (
        <>
          {known === undefined && (
            <FieldInput
              label={t('signIn.username')}
              value={username}
              onChange={setUsername}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
          )}
          <FieldInput
            label={t('signIn.password')}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
            required
          />
        </>
      )}
      <button type="submit" className="field-button field-button--main" disabled={isBusy}>
        {isBusy ? t('signIn.busy') : button}
      </button>
      {asksCode && (
        <button type="button" className="field-button" onClick={() => setAsksCode(false)}>
          {t('signIn.back')}
        </button>
      )}
      {children}
    </form>
  );
}
