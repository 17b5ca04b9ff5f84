import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { classNames } from '../../ui/class-names.ts';

interface Props {
  readonly cell: { readonly households: number; readonly people: number; readonly visited: number };
  readonly perDay: number;
  /** Not one of his working days. */
  readonly isOff: boolean;
}

/** One day of one collector: households against what he can do, and how many people were visited since. */
export function WeekCell({ cell, perDay, isOff }: Props) {
  const { t } = useTranslation('outreach');
  const { households, people, visited } = cell;
  if (households === 0) return isOff ? <span className="muted">{t('week.off')}</span> : null;
  const isOver = households > perDay;
  return (
    <span className="outreach-day">
      <strong className={classNames(isOver && 'outreach-day__over')}>
        {t('week.load', { households: formatNumber(households), perDay: formatNumber(perDay) })}
      </strong>
      <span className="outreach-day__track" aria-hidden>
        <span
          className="outreach-day__fill"
          style={{ width: `${String(Math.min(100, (100 * households) / perDay))}%` }}
        />
      </span>
      <span className="muted">
        {t('week.visited', { visited: formatNumber(visited), people: formatNumber(people) })}
      </span>
    </span>
  );
}
