import { CircleSlash, Lock, TriangleAlert, WifiOff, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ApiRefusal } from '../lib/api-refusal.ts';
import { refusalText } from '../lib/refusal-text.ts';
import { Button } from './button.tsx';
import './notice.css';

type Kind = 'offline' | 'forbidden' | 'notFound' | 'failed';

const ICONS: Readonly<Record<Kind, LucideIcon>> = {
  offline: WifiOff,
  forbidden: Lock,
  notFound: CircleSlash,
  failed: TriangleAlert,
};

function kindOf(error: unknown): Kind {
  if (!(error instanceof ApiRefusal)) return 'failed';
  if (error.code === 'offline') return 'offline';
  if (error.status === 403) return 'forbidden';
  return error.status === 404 ? 'notFound' : 'failed';
}

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** In place of content that could not be read: offline, refused, not found, or failed, each with what to do. */
export function ErrorState({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const kind = kindOf(error);
  const Icon = ICONS[kind];
  return (
    <div className="notice notice--wrong" role="alert">
      <span className="notice__icon">
        <Icon size={22} aria-hidden />
      </span>
      <h2 className="notice__title">{t(`refused.${kind}.title`)}</h2>
      <p className="notice__text">{refusalText(error)}</p>
      {error instanceof ApiRefusal && error.requestId !== '' && (
        <p className="notice__request">{t('refused.request', { id: error.requestId })}</p>
      )}
      {onRetry && (
        <div className="notice__actions">
          <Button onPress={onRetry}>{t('action.retry')}</Button>
        </div>
      )}
    </div>
  );
}
