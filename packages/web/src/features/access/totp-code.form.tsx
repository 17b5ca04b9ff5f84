import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface Props {
  readonly verb: string;
  readonly danger?: boolean;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onCode: (code: string) => void;
}

/** Six digits of the authenticator app and the button that uses them. */
export function TotpCodeForm({ verb, danger = false, error, isPending, onCode }: Props) {
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
        label={t('signIn.code')}
        value={code}
        onChange={setCode}
        inputMode="numeric"
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
