import type { InquiryRow } from '@ansinh/contract/inquiries/inquiries.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { classNames } from '../../ui/class-names.ts';
import '../../ui/due-text.css';

const SOON_DAYS = 2;

/** How a question stands against its term, in working days: left, past, or how long the answer took. */
export function InquiryTerm({
  row,
}: {
  readonly row: Pick<InquiryRow, 'timeliness' | 'dueOn' | 'takenDays'>;
}) {
  const { t } = useTranslation('inquiries');
  const { timeliness, dueOn, takenDays } = row;
  const { kind, days } = timeliness;
  const late = kind === 'overdue' || kind === 'late';
  const soon = kind === 'running' && days <= SOON_DAYS;
  const words = {
    running: days === 0 ? t('term.today') : t('term.left', { count: days }),
    overdue: t('term.overdue', { count: days }),
    'on-time': t('term.onTime', { count: takenDays ?? 0 }),
    late: t('term.late', { count: takenDays ?? 0, late: days }),
    none: '',
  }[kind];
  return (
    <span className={classNames('due', late && 'due--late', soon && 'due--soon')}>
      {words} <span className="due__date">{t('term.due', { date: formatDate(dueOn) })}</span>
    </span>
  );
}
