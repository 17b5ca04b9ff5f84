import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { phone } from '../session/phone.ts';
import { syncRunner } from '../session/sync-runner.ts';
import { Sheet } from './sheet.tsx';
import { useField, useStore } from './use-field.ts';
import { waitingText } from './waiting-text.ts';
import { useOnline } from './use-online.ts';

/** Signing out takes everything off the phone: visits that were not sent yet are offered to be sent first. */
export function SignOutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('field');
  const store = useStore();
  const { visits, receipts } = useField();
  const isOnline = useOnline();
  const { isRunning } = useSyncExternalStore(syncRunner.subscribe, syncRunner.get);
  const [wasTried, setWasTried] = useState(false);
  const count = visits.length + receipts.length;
  const what = waitingText(t, visits.length, receipts.length);
  const sendFirst = async (): Promise<void> => {
    // Who leaves takes nothing back any more.
    await store.change((state) => ({
      ...state,
      visits: state.visits.map((visit) => (visit.heldUntil === 0 ? visit : { ...visit, heldUntil: 0 })),
    }));
    await syncRunner.syncNow();
    setWasTried(true);
    const left = store.get();
    if (left.visits.length + left.receipts.length === 0) await phone.signOutHere();
  };
  return (
    <Sheet title={t('signOut.title')} onClose={onClose}>
      <p>{count > 0 ? t('signOut.waiting', { what }) : t('signOut.text')}</p>
      {wasTried && count > 0 && (
        <p className="field-callout field-callout--amber" role="alert">
          {t('signOut.stillWaiting', { what })}
        </p>
      )}
      {count > 0 && (
        <button
          type="button"
          className="field-button field-button--main"
          disabled={isRunning || !isOnline}
          onClick={() => void sendFirst()}
        >
          {isRunning ? t('outbox.running') : isOnline ? t('signOut.sendFirst') : t('signOut.noNetwork')}
        </button>
      )}
      <button
        type="button"
        className="field-button field-button--red"
        disabled={isRunning}
        onClick={() => void phone.signOutHere()}
      >
        {count > 0 ? t('signOut.lose', { what }) : t('signOut.yes')}
      </button>
      <button type="button" className="field-button" onClick={onClose}>
        {t('signOut.stay')}
      </button>
    </Sheet>
  );
}
