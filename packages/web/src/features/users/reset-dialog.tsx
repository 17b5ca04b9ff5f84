import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import type { FreshPassword } from './one-time-password-dialog.tsx';
import { useResetPassword, type User } from './users.queries.ts';

interface Props {
  readonly user: User;
  readonly onClose: () => void;
  readonly onDone: (fresh: FreshPassword) => void;
}

/** Gives a user a one-time password; says what it ends. */
export function ResetDialog({ user, onClose, onDone }: Props) {
  const { t } = useTranslation('users');
  const reset = useResetPassword();
  const [removeTotp, setRemoveTotp] = useState(false);
  const submit = (): void =>
    reset.mutate(
      { params: { id: user.id }, body: { removeTotp } },
      {
        onSuccess: ({ oneTimePassword }) =>
          onDone({ name: user.name, username: user.username, password: oneTimePassword }),
      },
    );
  return (
    <FormDialog
      title={t('reset.title', { name: user.name })}
      verb={t('reset.verb')}
      isReady
      isPending={reset.isPending}
      error={reset.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('reset.consequence')}</p>
      {user.totpEnabled && (
        <Checkbox isSelected={removeTotp} onChange={setRemoveTotp}>
          {t('reset.removeTotp')}
        </Checkbox>
      )}
    </FormDialog>
  );
}
