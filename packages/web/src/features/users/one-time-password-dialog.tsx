import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Modal } from '../../ui/modal.tsx';
import { showToast } from '../../ui/toast-store.ts';
import './users.css';

/** A one-time password just made, and whose it is. */
export interface FreshPassword {
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

/** Shows a one-time password, once. */
export function OneTimePasswordDialog({
  fresh,
  onClose,
}: {
  readonly fresh: FreshPassword;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['users', 'common']);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(fresh.password);
    showToast(t('common:action.copied'));
  };
  return (
    <Modal
      title={t('oneTime.title', { name: fresh.name })}
      isOpen
      onClose={onClose}
      foot={
        <Button kind="primary" onPress={onClose}>
          {t('oneTime.done')}
        </Button>
      }
    >
      <Callout tone="amber">{t('oneTime.once')}</Callout>
      <p>{t('oneTime.username', { username: fresh.username })}</p>
      <div className="one-time">
        <code aria-label={t('oneTime.password')}>{fresh.password}</code>
        <Button small icon={Copy} onPress={() => void copy()}>
          {t('common:action.copy')}
        </Button>
      </div>
      <p className="muted">{t('oneTime.next')}</p>
    </Modal>
  );
}
