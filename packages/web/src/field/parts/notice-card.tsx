import {
  CircleAlert,
  CircleCheck,
  Clock3,
  MessageSquareText,
  UserMinus,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { needsReading, type Notice } from '../state/field-state.ts';
import { useStore } from './use-field.ts';

const ICONS: Readonly<Record<Notice['kind'], LucideIcon>> = {
  accepted: CircleCheck,
  duplicate: CircleCheck,
  conflict: CircleAlert,
  refused: CircleAlert,
  removed: UserMinus,
  told: MessageSquareText,
  clock: Clock3,
};

/** One line that says what happened; those that ask for attention stay until they are acknowledged. */
export function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('field');
  const store = useStore();
  const { id, at, kind, title, sentence } = notice;
  const Icon = ICONS[kind];
  const isOpen = needsReading(notice);
  const acknowledge = (): void =>
    void store.change((state) => ({
      ...state,
      notices: state.notices.map((one) => (one.id === id ? { ...one, seen: true } : one)),
    }));
  return (
    <article
      className={
        isOpen
          ? `field-card field-notice field-notice--open field-notice--${kind}`
          : 'field-card field-notice'
      }
    >
      <Icon size={22} aria-hidden className={`field-notice__icon field-notice__icon--${kind}`} />
      <div className="field-notice__body">
        <p className="field-notice__kind">
          {kind === 'accepted' && title !== '' ? title : t(`notice.${kind}`)}
          {kind !== 'accepted' && title !== '' && `: ${title}`}
        </p>
        <p>{sentence === '' ? t('notice.gone') : sentence}</p>
        <p className="field-history__when">{formatDateTime(at)}</p>
        {isOpen && (
          <button type="button" className="field-button" onClick={acknowledge}>
            {t('notice.read')}
          </button>
        )}
      </div>
    </article>
  );
}
