import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface Props {
  readonly verb: string;
  readonly danger?: boolean;
  readonly orRecovery?: boolean;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onCode: (code: string) => void;
}

/** A code of the authenticator app, or where `orRecovery` a recovery code, and the button that uses it. */
export function TotpCodeForm({ verb, danger = false, orRecovery = false, error, isPending, onCode }: Props) {
  const { t } = useTranslation('access');
  const [code, setCode] = useState('');
  return (
    <form
      className="form form--narrow"
      onSubmit={(event) => {
        event.preventDefault();
        onCode(code);
      }}
    >
      <TextField
        label={orRecovery ? t('totp.codeOrRecovery') : t('signIn.code')}
        value={code}
        onChange={setCode}
        inputMode={orRecovery ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        error={error === null ? undefined : refusalText(error)}
        isRequired
      />
      <div>
        <Button type="submit" kind={danger ? 'danger' : 'primary'} isPending={isPending}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
