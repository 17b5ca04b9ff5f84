import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { Basis } from '../../ui/basis.tsx';
import type { Executive } from './reports.types.ts';
import { periodOf } from './period-of.ts';
import { ReportStateMark } from './report-state.tsx';
import { sentOf, shareText } from './share-text.ts';
import { useNames } from './use-names.ts';

/** How the rounds of reports stand: submission and content apart, and the consolidated report. */
export function ExecutiveRounds({ rounds }: Pick<Executive, 'rounds'>) {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  return (
    <section aria-labelledby="executive-rounds">
      <h2 id="executive-rounds">{t('executive.rounds')}</h2>
      {rounds.length === 0 ? (
        <p className="muted">{t('executive.noRounds')}</p>
      ) : (
        <div className="report-executive__scroll">
          <table className="report-executive__table">
            <thead>
              <tr>
                <th scope="col">{t('column.round')}</th>
                <th scope="col" className="report-executive__wide">
                  {t('column.basis')}
                </th>
                <th scope="col" className="report-executive__number">
                  {t('column.due')}
                </th>
                <th scope="col" className="report-executive__number">
                  {t('column.sent')}
                </th>
                <th scope="col" className="report-executive__number report-executive__wide">
                  {t('column.contentShare')}
                </th>
                <th scope="col" className="report-executive__wide">
                  {t('column.consolidated')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rounds.map((round) => (
                <tr key={`${round.roundId} ${round.formCode}`}>
                  <th scope="row">
                    <Link to="/bao-cao/ky/$roundId" params={{ roundId: round.roundId }}>
                      {nameOf(round)}
                    </Link>
                    <span className="report-executive__period">{periodOf(round)}</span>
                  </th>
                  <td className="report-executive__wide">
                    <Basis basis={round.basis} />
                  </td>
                  <td className="report-executive__number">{formatDate(round.dueOn)}</td>
                  <td className="report-executive__number">
                    {round.counts &&
                      t('sentOf', {
                        sent: formatNumber(sentOf(round.counts)),
                        expected: formatNumber(round.counts.expected),
                      })}
                  </td>
                  <td className="report-executive__number report-executive__wide">
                    {round.counts && shareText(round.counts.contentShare)}
                  </td>
                  <td className="report-executive__wide">
                    {round.consolidated &&
                      (round.consolidated.state === null ? (
                        <span className="muted">{t('consolidated.notMade')}</span>
                      ) : round.consolidated.reportId === null ? (
                        <ReportStateMark state={round.consolidated.state} />
                      ) : (
                        <Link to="/bao-cao/$reportId" params={{ reportId: round.consolidated.reportId }}>
                          <ReportStateMark state={round.consolidated.state} />
                        </Link>
                      ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
