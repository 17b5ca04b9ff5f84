import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import type { useRemoveAlias } from './directory.queries.ts';

interface Props {
  /** What is asked about; null: nothing is. */
  readonly fact: { readonly id: string } | null;
  readonly remove: Pick<ReturnType<typeof useRemoveAlias>, 'isPending' | 'mutate'>;
  readonly title: string;
  /** What else happens when it is gone. */
  readonly consequence: string;
  /** Said once it is gone. */
  readonly removed: string;
  readonly onClose: () => void;
}

/** Asks before a fact of an agency is removed, removes it and says so. */
export function RemoveFactDialog({ fact, remove, title, consequence, removed, onClose }: Props) {
  const { t } = useTranslation('common');
  const confirm = (): void => {
    if (fact === null) return;
    remove.mutate(
      { params: { id: fact.id } },
      {
        onSuccess: () => showToast(removed),
        onError: (error) => showToast(refusalText(error), 'wrong'),
        onSettled: onClose,
      },
    );
  };
  return (
    <ConfirmDialog
      title={title}
      verb={t('action.delete')}
      danger
      isOpen={fact !== null}
      isPending={remove.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{consequence}</p>
    </ConfirmDialog>
  );
}
