import type { FieldTask } from '@ansinh/contract/outreach/field.schemas';
import { Camera } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import type { KeptVisit } from '../state/field-state.ts';
import { OUTCOME_ICONS } from './outcome-look.ts';
import { channelName, outcomeName, reasonName } from './names.ts';

interface Props {
  readonly task: FieldTask;
  /** Visits of this phone that the server does not have yet. */
  readonly own: readonly KeptVisit[];
}

/** What was tried before, newest first; what waits on this phone stands on top. */
export function VisitHistory({ task, own }: Props) {
  const { t } = useTranslation('field');
  const lines = [
    ...own
      .toReversed()
      .map((visit) => ({ ...visit, by: t('history.waiting'), hasPhoto: visit.photo !== 'none' })),
    ...task.visits.map((visit) => ({
      ...visit,
      by: visit.own ? t('history.me') : visit.by,
      hasPhoto: visit.photo,
    })),
  ];
  if (lines.length === 0) return <p className="field-note">{t('history.none')}</p>;
  return (
    <ul className="field-history">
      {lines.map(({ id, happenedAt, outcome, reason, nextOn, note, by, channel, hasPhoto }) => {
        const Icon = OUTCOME_ICONS[outcome];
        return (
          <li key={id} className="field-history__one">
            <Icon size={20} aria-hidden />
            <div>
              <p className="field-history__what">
                {outcomeName(outcome)}
                {reason !== null && `: ${reasonName(reason)}`}
                {nextOn !== null && ` · ${t('history.next', { date: formatDate(nextOn) })}`}
                {hasPhoto && (
                  <>
                    <Camera size={16} aria-hidden /> {t('history.photo')}
                  </>
                )}
              </p>
              {note !== '' && <p className="field-history__note">{note}</p>}
              <p className="field-history__when">
                {formatDateTime(happenedAt)} · {channelName(channel)} · {by}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
