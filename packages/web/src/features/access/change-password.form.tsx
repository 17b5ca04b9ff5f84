import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSession } from '../../lib/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useChangePassword } from './access.queries.ts';
import { NewPasswordFields } from './new-password-fields.tsx';

/** Changes the password; the other sessions end. */
export function ChangePasswordForm() {
  const [round, setRound] = useState(0);
  return <Fields key={round} onDone={() => setRound(round + 1)} />;
}

function Fields({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('access');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isSame, setSame] = useState(false);
  const change = useChangePassword();
  const { mustChangePassword } = useSession();
  const navigate = useNavigate();
  return (
    <form
      className="form form--narrow"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) return;
        change.mutate(
          { body: { current, next } },
          {
            onSuccess: () => {
              showToast(t('password.changed'));
              onDone();
              if (mustChangePassword) void navigate({ to: '/' });
            },
          },
        );
      }}
    >
      {change.isError && (
        <Callout tone="red" isAlert>
          {refusalText(change.error)}
        </Callout>
      )}
      <TextField
        label={t('password.current')}
        type="password"
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
        isRequired
      />
      <NewPasswordFields
        value={next}
        onChange={(password, same) => {
          setNext(password);
          setSame(same);
        }}
      />
      <div>
        <Button type="submit" kind="primary" isPending={change.isPending}>
          {t('password.change')}
        </Button>
      </div>
    </form>
  );
}
