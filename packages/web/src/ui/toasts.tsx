import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { closeToast, currentToasts, subscribeToasts } from './toast-store.ts';
import './toast.css';

/** Where messages of `showToast` appear; one per application. Read out by screen readers. */
export function Toasts() {
  const { t } = useTranslation();
  const messages = useSyncExternalStore(subscribeToasts, currentToasts);
  return (
    <section className="toasts" aria-label={t('toast.region')} aria-live="polite">
      {messages.map(({ id, kind, text }) => (
        <div key={id} className={classNames('toast', kind === 'wrong' && 'toast--wrong')}>
          {kind === 'done' ? (
            <CircleCheck className="toast__icon" size={18} aria-hidden />
          ) : (
            <TriangleAlert className="toast__icon" size={18} aria-hidden />
          )}
          <p className="toast__text">{text}</p>
          <IconButton label={t('action.close')} icon={X} small onPress={() => closeToast(id)} />
        </div>
      ))}
    </section>
  );
}
