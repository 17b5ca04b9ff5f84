import { PencilLine, Phone, ReceiptText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlannedTask } from '../state/day-plan.ts';
import { dayText } from './day-text.ts';
import { useField } from './use-field.ts';
import { VisitHistory } from './visit-history.tsx';

/** One person at the door: why, until when, what happened before, and the button that writes down the visit. */
export function PersonCard({ planned, today }: { readonly planned: PlannedTask; readonly today: string }) {
  const { t } = useTranslation('field');
  const { visits, receipts } = useField();
  const { task, goOn } = planned;
  const receipt = receipts.find(({ sent }) => sent.people.some(({ taskId }) => taskId === task.id));
  const own = visits.filter(({ taskId, stage }) => taskId === task.id && stage !== 'arrived');
  return (
    <section className="field-card" aria-labelledby={`name-${task.id}`}>
      <h2 className="field-card__name" id={`name-${task.id}`}>
        {task.name}
        {task.birthYear !== null && (
          <span className="field-person__born"> {t('household.born', { year: task.birthYear })}</span>
        )}
      </h2>
      <p className="field-person__what">
        {t(`scheme.${task.scheme}`)} · {t(`kind.${task.kind}`)}
      </p>
      <p className="field-why">{task.why}</p>
      <dl className="field-facts">
        {task.dueOn !== null && (
          <div>
            <dt>{t('household.due')}</dt>
            <dd>{dayText(t, task.dueOn, today)}</dd>
          </div>
        )}
        {goOn !== null && (
          <div>
            <dt>{task.nextOn === goOn ? t('household.next') : t('household.planned')}</dt>
            <dd>{dayText(t, goOn, today)}</dd>
          </div>
        )}
      </dl>
      <VisitHistory task={task} own={own} />
      {receipt !== undefined && (
        <a className="field-note" href="#/gui">
          {receipt.stage === 'refused'
            ? t('receipt.refused', { number: receipt.number })
            : t('receipt.waits', { number: receipt.number })}
        </a>
      )}
      <div className="field-card__actions">
        {task.phone !== null && (
          <a className="field-button" href={`tel:${task.phone.replaceAll(/[^\d+]/gu, '')}`}>
            <Phone size={20} aria-hidden /> {task.phone}
          </a>
        )}
        {task.state === 'open' && (
          <a className="field-button field-button--main" href={`#/ghi/${task.id}`}>
            <PencilLine size={20} aria-hidden /> {t('household.write')}
          </a>
        )}
        {task.state === 'open' && receipt === undefined && (
          <a className="field-button" href={`#/bien-lai/${task.id}`}>
            <ReceiptText size={20} aria-hidden /> {t('receipt.writeOne')}
          </a>
        )}
      </div>
    </section>
  );
}
