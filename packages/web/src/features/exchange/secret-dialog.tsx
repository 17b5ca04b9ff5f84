import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Modal } from '../../ui/modal.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** A secret just made, and whose it is. */
export interface FreshSecret {
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Shows a program's id and secret, once. */
export function SecretDialog({
  fresh,
  onClose,
}: {
  readonly fresh: FreshSecret;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['exchange', 'common']);
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    showToast(t('common:action.copied'));
  };
  const lines = [
    { label: t('clients.clientId'), text: fresh.clientId },
    { label: t('clients.secret'), text: fresh.clientSecret },
  ];
  return (
    <Modal
      title={t('clients.secretTitle', { name: fresh.name })}
      isOpen
      onClose={onClose}
      foot={
        <Button kind="primary" onPress={onClose}>
          {t('clients.secretDone')}
        </Button>
      }
    >
      <Callout tone="amber">{t('clients.secretOnce')}</Callout>
      <dl className="secret">
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="step-actions">
              <code>{text}</code>
              <Button small icon={Copy} onPress={() => void copy(text)}>
                {t('common:action.copy')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
