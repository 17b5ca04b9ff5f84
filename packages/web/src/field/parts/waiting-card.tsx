import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import type { KeptVisit } from '../state/field-state.ts';
import { OUTCOME_ICONS } from './outcome-look.ts';
import { outcomeName, reasonName } from './names.ts';

/** A visit that waits to be sent, or whose photo does. */
export function WaitingCard({ visit }: { readonly visit: KeptVisit }) {
  const { t } = useTranslation('field');
  const { name, village, outcome, reason, nextOn, happenedAt, photo, stage } = visit;
  const Icon = OUTCOME_ICONS[outcome];
  return (
    <article className="field-card field-notice">
      <Icon size={22} aria-hidden className="field-notice__icon" />
      <div className="field-notice__body">
        <p className="field-notice__kind">{name}</p>
        <p>
          {outcomeName(outcome)}
          {reason !== null && `: ${reasonName(reason)}`}
          {nextOn !== null && ` · ${t('history.next', { date: formatDate(nextOn) })}`}
        </p>
        <p className="field-history__when">
          {village} · {formatDateTime(happenedAt)}
          {stage === 'arrived'
            ? ` · ${t('outbox.photoLeft')}`
            : photo === 'waiting' && ` · ${t('outbox.withPhoto')}`}
        </p>
      </div>
    </article>
  );
}
