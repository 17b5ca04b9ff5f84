import type { Birth } from '@ansinh/contract/statefunded/findings.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';

/** The way of one birth: registered, sent, card, with the working days between. */
export function BirthCourse({ birth }: { readonly birth: Birth }) {
  const { t } = useTranslation('statefunded');
  const { registeredOn, sentOn, dueOn, issuedOn, waited, taken, isLate } = birth;
  return (
    <ol className="sf-course" data-late={isLate || undefined}>
      <li data-done>
        <span className="sf-course__day">{formatDate(registeredOn)}</span>
        <span className="sf-note">{t('births.waited', { count: waited })}</span>
      </li>
      <li data-done={sentOn !== null || undefined}>
        <span className="sf-course__day">
          {sentOn === null ? '–' : t('births.sentOn', { date: formatDate(sentOn) })}
        </span>
        {dueOn !== null && <span className="sf-note">{t('births.dueOn', { date: formatDate(dueOn) })}</span>}
      </li>
      <li data-done={issuedOn !== null || undefined}>
        <span className="sf-course__day">
          {issuedOn === null ? '–' : t('births.issuedOn', { date: formatDate(issuedOn) })}
        </span>
        {taken !== null && <span className="sf-note">{t('births.taken', { count: taken })}</span>}
      </li>
    </ol>
  );
}
