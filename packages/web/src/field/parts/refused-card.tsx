import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { syncRunner } from '../session/sync-runner.ts';
import type { KeptVisit } from '../state/field-state.ts';
import { PHOTO } from '../state/state-records.ts';
import { DropAction } from './drop-action.tsx';
import { useStore } from './use-field.ts';
import { outcomeName } from './names.ts';

/** A visit, or its photo, that the server did not take: what was wrong, correct it, or leave it. */
export function RefusedCard({ visit }: { readonly visit: KeptVisit }) {
  const { t } = useTranslation('field');
  const store = useStore();
  const { id, taskId, name, outcome, happenedAt, sentence, stage } = visit;
  const isPhoto = stage === 'arrived';
  const drop = (): void =>
    void store.change((state) => ({ ...state, visits: state.visits.filter((one) => one.id !== id) }), {
      [PHOTO + id]: undefined,
    });
  const sendAgain = (): void => {
    const again = isPhoto ? ({ photo: 'waiting' } as const) : ({ stage: 'waiting' } as const);
    void store
      .change((state) => ({
        ...state,
        visits: state.visits.map((one) => (one.id === id ? { ...one, ...again } : one)),
      }))
      .then(() => syncRunner.syncNow());
  };
  return (
    <article className="field-card field-notice field-notice--open">
      <TriangleAlert size={22} aria-hidden className="field-notice__icon field-notice__icon--refused" />
      <div className="field-notice__body">
        <p className="field-notice__kind">
          {isPhoto ? t('refused.photo', { name }) : `${name}: ${outcomeName(outcome)}`}
        </p>
        <p>{sentence}</p>
        <p className="field-history__when">{formatDateTime(happenedAt)}</p>
        <div className="field-notice__actions">
          {!isPhoto && (
            <a className="field-button field-button--main" href={`#/ghi/${taskId}?luot=${id}`}>
              {t('refused.correct')}
            </a>
          )}
          <button type="button" className="field-button" onClick={sendAgain}>
            {t('refused.again')}
          </button>
          <DropAction
            title={t('refused.dropTitle')}
            text={isPhoto ? t('refused.dropPhoto', { name }) : t('refused.dropVisit', { name })}
            yes={t('refused.dropYes')}
            onDrop={drop}
          />
        </div>
      </div>
    </article>
  );
}
