import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { onTimeShare } from './on-time-share.ts';
import type { Executive } from './reports.types.ts';
import { shareText } from './share-text.ts';

const SHOWN = 8;

/** What is late and whose: the agencies with the most first, and how much of all was done in time. */
export function ExecutiveLate({ late, onTime }: Pick<Executive, 'late' | 'onTime'>) {
  const { t } = useTranslation('reports');
  const shown = late.slice(0, SHOWN);
  return (
    <section aria-labelledby="executive-late">
      <h2 id="executive-late">{t('executive.late')}</h2>
      <p>
        {onTime.due === 0
          ? t('executive.nothingDue')
          : t('executive.onTime', {
              onTime: formatNumber(onTime.onTime),
              due: formatNumber(onTime.due),
              share: shareText(onTimeShare(onTime)),
            })}
      </p>
      {late.length === 0 ? (
        <p className="muted">{t('executive.noneLate')}</p>
      ) : (
        <div className="report-executive__scroll">
          <table className="report-executive__table">
            <thead>
              <tr>
                <th scope="col">{t('column.agency')}</th>
                <th scope="col" className="report-executive__number">
                  {t('executive.overdue')}
                </th>
                <th scope="col" className="report-executive__number">
                  {t('executive.escalated')}
                </th>
                <th scope="col" className="report-executive__number">
                  {t('executive.since')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ agency, overdue, escalated, oldestDueOn }) => (
                <tr key={agency.id}>
                  <th scope="row">
                    <Link to="/nhiem-vu" search={{ agency: agency.id, state: 'overdue' } as never}>
                      {agency.name}
                    </Link>
                  </th>
                  <td className="report-executive__number">{formatNumber(overdue)}</td>
                  <td className="report-executive__number">{formatNumber(escalated)}</td>
                  <td className="report-executive__number">{formatDate(oldestDueOn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {late.length > SHOWN && <p className="muted">{t('executive.more', { count: late.length - SHOWN })}</p>}
    </section>
  );
}
