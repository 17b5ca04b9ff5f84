import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useChangeUser, type User } from './users.queries.ts';

/** Asks before a user is disabled, or enabled again. */
export function DisableDialog({ user, onClose }: { readonly user: User; readonly onClose: () => void }) {
  const { t } = useTranslation('users');
  const change = useChangeUser();
  const kind = user.disabled ? 'enable' : 'disable';
  const confirm = (): void =>
    change.mutate(
      { params: { id: user.id }, body: { version: user.version, disabled: !user.disabled } },
      {
        onSuccess: () => showToast(t(`${kind}.done`, { name: user.name })),
        onError: (error) => showToast(refusalText(error), 'wrong'),
        onSettled: onClose,
      },
    );
  return (
    <ConfirmDialog
      title={t(`${kind}.ask`, { name: user.name })}
      verb={t(`act.${kind}`)}
      danger={!user.disabled}
      isOpen
      isPending={change.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t(`${kind}.consequence`)}</p>
    </ConfirmDialog>
  );
}
