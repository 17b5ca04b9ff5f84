import { useTranslation } from 'react-i18next';
import { dueDistance, formatDate } from '../lib/format.ts';
import { classNames } from './class-names.ts';
import './due-text.css';

const SOON_DAYS = 7;

interface Props {
  /** Last day on time, ISO. */
  readonly due: string;
  /** ISO date to count from; today in Vietnam by default. */
  readonly today?: string;
  /** Adds "(hạn dd/mm/yyyy)". */
  readonly withDate?: boolean;
  /** The work is done: only the date is shown, without alarm. */
  readonly done?: boolean;
}

/** "Còn 3 ngày", "Hôm nay", "Quá hạn 5 ngày". */
export function DueText({ due, today, withDate = false, done = false }: Props) {
  const { t } = useTranslation();
  if (done) return <span className="due due__date">{formatDate(due)}</span>;
  const { kind, days } = dueDistance(due, today);
  const soon = kind === 'today' || (kind === 'left' && days <= SOON_DAYS);
  return (
    <span className={classNames('due', kind === 'overdue' && 'due--late', soon && 'due--soon')}>
      {kind === 'today' ? t('due.today') : t(`due.${kind}`, { count: days })}
      {withDate && <span className="due__date"> ({t('due.date', { date: formatDate(due) })})</span>}
    </span>
  );
}
