import { CircleAlert, CloudOff, KeyRound, RefreshCw, Send } from 'lucide-react';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.ts';
import { appUpdate } from '../session/app-update.ts';
import { syncRunner } from '../session/sync-runner.ts';
import { needsReading } from '../state/field-state.ts';
import { useField } from './use-field.ts';
import { waitingText } from './waiting-text.ts';
import { useOnline } from './use-online.ts';

interface LineProps {
  readonly tone: 'amber' | 'red' | 'calm';
  readonly icon: ReactNode;
  readonly text: string;
  readonly action?: ReactNode;
}

function Line({ tone, icon, text, action }: LineProps) {
  return (
    <div className={classNames('field-status', `field-status--${tone}`)}>
      {icon}
      <span className="field-status__text">{text}</span>
      {action}
    </div>
  );
}

/** What stands between the person and a sent day: no network, an ended session, visits that wait, lines to be read, a new version. */
export function StatusBar() {
  const { t } = useTranslation('field');
  const { visits, receipts, notices } = useField();
  const { isRunning, end } = useSyncExternalStore(syncRunner.subscribe, syncRunner.get);
  const hasUpdate = useSyncExternalStore(appUpdate.subscribe, appUpdate.isWaiting);
  const isOnline = useOnline();
  const isLeft = ({ stage }: { readonly stage: string }): boolean => stage !== 'refused';
  const what = waitingText(t, visits.filter(isLeft).length, receipts.filter(isLeft).length);
  const unread =
    notices.filter(needsReading).length + [...visits, ...receipts].filter((one) => !isLeft(one)).length;
  const isAway = !isOnline || end?.kind === 'offline';
  return (
    <output className="field-statuses">
      {end?.kind === 'signed-out' && isOnline ? (
        <Line
          tone="amber"
          icon={<KeyRound size={18} aria-hidden />}
          text={what !== '' ? t('status.signedOutWaiting', { what }) : t('status.signedOut')}
          action={
            <a className="field-status__action" href="#/dang-nhap-lai">
              {t('status.signIn')}
            </a>
          }
        />
      ) : isRunning && what !== '' && isOnline ? (
        <Line
          tone="calm"
          icon={<RefreshCw size={18} aria-hidden className="field-turning" />}
          text={t('status.sending', { what })}
        />
      ) : isAway ? (
        <Line
          tone="amber"
          icon={<CloudOff size={18} aria-hidden />}
          text={what !== '' ? t('status.offlineWaiting', { what }) : t('status.offline')}
        />
      ) : what !== '' ? (
        <Line
          tone="calm"
          icon={<Send size={18} aria-hidden />}
          text={t('status.waiting', { what })}
          action={
            <button type="button" className="field-status__action" onClick={() => void syncRunner.syncNow()}>
              {t('status.sendNow')}
            </button>
          }
        />
      ) : null}
      {unread > 0 && (
        <Line
          tone="red"
          icon={<CircleAlert size={18} aria-hidden />}
          text={t('status.unread', { count: unread })}
          action={
            <a className="field-status__action" href="#/gui">
              {t('status.read')}
            </a>
          }
        />
      )}
      {hasUpdate && (
        <Line
          tone="calm"
          icon={<RefreshCw size={18} aria-hidden />}
          text={t('status.update')}
          action={
            <button type="button" className="field-status__action" onClick={appUpdate.takeOver}>
              {t('status.useIt')}
            </button>
          }
        />
      )}
    </output>
  );
}
