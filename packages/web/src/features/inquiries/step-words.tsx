import type { InquiryEvent, InquiryFile } from '@ansinh/contract/inquiries/inquiries.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { InquiryFiles } from './inquiry-files.tsx';

interface Props {
  readonly inquiryId: string;
  readonly items: readonly string[];
  readonly event: InquiryEvent;
  readonly files: readonly InquiryFile[];
}

/** What was said with a step: answers point by point, what is missing, until when, and by whom. */
export function StepWords({ inquiryId, items, event, files }: Props) {
  const { t } = useTranslation('inquiries');
  const { id, step, by, note, answers, points, dueOn } = event;
  return (
    <>
      {answers !== null && (
        <dl className="inquiry-answers">
          {items.map((item, index) => (
            <div key={item}>
              <dt>{item}</dt>
              <dd className={answers[index] === '' ? 'muted' : undefined}>
                {answers[index] === '' ? t('answer.blank') : answers[index]}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {points !== null && points.length > 0 && (
        <p>{t('missing', { points: points.map((point) => items[point] ?? '').join('; ') })}</p>
      )}
      {note !== '' && step !== 'ask' && <p className="inquiry-words">{note}</p>}
      {dueOn !== null && <p>{t('term.set', { day: formatDate(dueOn) })}</p>}
      <InquiryFiles inquiryId={inquiryId} files={files.filter(({ eventId }) => eventId === id)} />
      <p className="muted">{by}</p>
    </>
  );
}
