import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepVisit } from '../parts/keep-visit.ts';
import { OUTCOME_ICONS, OUTCOMES, type Outcome } from '../parts/outcome-look.ts';
import { Page } from '../parts/page.tsx';
import { PromiseSheet } from '../parts/promise-sheet.tsx';
import { ReasonSheet } from '../parts/reason-sheet.tsx';
import { useDraft } from '../parts/use-draft.ts';
import { useField, useStore } from '../parts/use-field.ts';
import { leavePage } from '../parts/use-route.ts';
import { VisitDetails } from '../parts/visit-details.tsx';
import { visitOf, type Tapped } from '../state/visit-draft.ts';
import { GoneScreen } from './gone-screen.tsx';
import { outcomeName } from '../parts/names.ts';

/** What the visit brought: details first if there are any, then one tap on the outcome keeps it. */
export function VisitScreen({
  taskId,
  visitId,
}: {
  readonly taskId: string;
  readonly visitId: string | null;
}) {
  const { t } = useTranslation('field');
  const store = useStore();
  const { work, visits } = useField();
  const corrected = visits.find(({ id, stage }) => id === visitId && stage === 'refused');
  const { draft, change, forget } = useDraft(taskId, corrected);
  const [asks, setAsks] = useState<Outcome | null>(null);
  const [isKept, setIsKept] = useState(false);
  const [isFull, setIsFull] = useState(false);
  const known = work?.tasks.find(({ id }) => id === taskId);
  // A visit to correct may be about somebody who left the list meanwhile.
  const task =
    known ??
    (corrected && {
      id: taskId,
      version: corrected.taskVersion,
      name: corrected.name,
      village: corrected.village,
    });
  if (task === undefined) return <GoneScreen />;
  if (draft === null) return null;
  const keep = (tapped: Tapped): void => {
    if (isKept) return;
    setIsKept(true);
    forget();
    const visit = visitOf(task, draft, tapped, corrected, new Date());
    keepVisit(store, t, visit, draft, corrected).then(
      () => leavePage('ghi', `#/ho/${taskId}`),
      () => {
        setIsKept(false);
        setIsFull(true);
      },
    );
  };
  const tap = (outcome: Outcome): void => {
    if (outcome === 'refused' || outcome === 'will-join') setAsks(outcome);
    else keep({ outcome, reason: null, nextOn: null });
  };
  return (
    <Page title={task.name ?? ''} under={task.village} above={`#/ho/${taskId}`}>
      {corrected !== undefined && (
        <p className="field-callout field-callout--red" role="alert">
          {t('visit.correct', { outcome: outcomeName(corrected.outcome), sentence: corrected.sentence })}
        </p>
      )}
      {isFull && (
        <p className="field-callout field-callout--red" role="alert">
          {t('visit.notKept')}
        </p>
      )}
      <VisitDetails draft={draft} onChange={change} limit={work?.photoLimit ?? 1_048_576} />
      <section aria-labelledby="outcomes">
        <h2 id="outcomes" className="field-title">
          {t('visit.outcome')}
        </h2>
        <div className="field-outcomes">
          {OUTCOMES.map((outcome) => {
            const Icon = OUTCOME_ICONS[outcome];
            return (
              <button
                key={outcome}
                type="button"
                className={`field-outcome field-outcome--${outcome}`}
                disabled={isKept}
                onClick={() => tap(outcome)}
              >
                <Icon size={26} aria-hidden />
                {outcomeName(outcome)}
              </button>
            );
          })}
        </div>
      </section>
      {asks === 'refused' && (
        <ReasonSheet
          onClose={() => setAsks(null)}
          onChoose={(reason) => keep({ outcome: 'refused', reason, nextOn: null })}
        />
      )}
      {asks === 'will-join' && (
        <PromiseSheet
          initial={draft.nextOn}
          onClose={() => setAsks(null)}
          onChoose={(nextOn) => keep({ outcome: 'will-join', reason: null, nextOn })}
        />
      )}
    </Page>
  );
}
