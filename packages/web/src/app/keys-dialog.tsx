import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/kbd.tsx';
import { Modal } from '../ui/modal.tsx';
import './keys-dialog.css';

const KEYS = [
  { keys: ['Ctrl', 'K'], does: 'palette' },
  { keys: ['/'], does: 'search' },
  { keys: ['?'], does: 'help' },
  { keys: ['↑ ↓', 'j', 'k'], does: 'rows' },
  { keys: ['Space'], does: 'pick' },
  { keys: ['Shift', '↑ ↓'], does: 'pickMany' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['Esc'], does: 'close' },
] as const;

/** The list of keys, opened by "?". */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  return (
    <Modal title={t('keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(({ keys, does }) => (
          <Fragment key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </Fragment>
        ))}
      </dl>
    </Modal>
  );
}
