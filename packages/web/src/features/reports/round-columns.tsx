import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { Basis } from '../../ui/basis.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { DueText } from '../../ui/due-text.tsx';
import { ConsolidatedCell } from './consolidated-cell.tsx';
import { periodOf } from './period-of.ts';
import { CountsCell } from './counts-cell.tsx';
import { OwnCell } from './own-cell.tsx';
import { isOwed } from './own-step.ts';
import type { ReportRound } from './reports.types.ts';
import { sentOf, shareText } from './share-text.ts';
import { useNames } from './use-names.ts';

/** Returns the columns of rounds: those about what is received only where somebody receives, those about what is owed only where something is. */
export function useRoundColumns(rounds: readonly ReportRound[]): readonly Column<ReportRound>[] {
  const { t } = useTranslation('reports');
  const receives = rounds.some(({ counts }) => counts !== null);
  const owes = rounds.some(({ own }) => own !== null);
  const consolidates = rounds.some(({ consolidated }) => consolidated !== null);
  return [
    {
      id: 'round',
      header: t('column.round'),
      width: '19rem',
      cell: (round) => (
        <span className="report-name">
          <RoundLink round={round} />
          <span className="report-name__period">{periodOf(round)}</span>
          <Basis basis={round.basis} />
        </span>
      ),
    },
    { id: 'due', header: t('column.due'), cell: (round) => <Term round={round} /> },
    ...(owes
      ? [{ id: 'own', header: t('column.own'), cell: (round: ReportRound) => <OwnCell round={round} /> }]
      : []),
    ...(receives
      ? [
          {
            id: 'submission',
            header: t('column.submission'),
            numeric: true,
            cell: ({ counts }: ReportRound) =>
              counts && (
                <span className="report-name">
                  {shareText(counts.submissionShare)}
                  <span className="report-name__period">
                    {t('sentOf', {
                      sent: formatNumber(sentOf(counts)),
                      expected: formatNumber(counts.expected),
                    })}
                  </span>
                </span>
              ),
          },
          {
            id: 'content',
            header: t('column.contentShare'),
            numeric: true,
            cell: ({ counts }: ReportRound) => counts && shareText(counts.contentShare),
          },
          {
            id: 'counts',
            header: t('column.counts'),
            width: '11rem',
            cell: ({ counts }: ReportRound) => counts && <CountsCell counts={counts} />,
          },
        ]
      : []),
    ...(consolidates
      ? [
          {
            id: 'consolidated',
            header: t('column.consolidated'),
            width: '12rem',
            cell: (round: ReportRound) => <ConsolidatedCell round={round} />,
          },
        ]
      : []),
  ];
}

function RoundLink({ round }: { readonly round: ReportRound }) {
  const nameOf = useNames();
  const { roundId, counts, own } = round;
  const title = nameOf(round);
  if (counts !== null)
    return (
      <Link to="/bao-cao/ky/$roundId" params={{ roundId }}>
        {title}
      </Link>
    );
  if (own !== null && own.reportId !== null)
    return (
      <Link to="/bao-cao/$reportId" params={{ reportId: own.reportId }}>
        {title}
      </Link>
    );
  return <span>{title}</span>;
}

/** The term that counts for the reader, his own where he owes a report, and the day the data are cut off. */
function Term({ round }: { readonly round: ReportRound }) {
  const { t } = useTranslation('reports');
  const due = round.own?.dueOn ?? round.dueOn;
  const open = isOwed(round) || (round.counts !== null && sentOf(round.counts) < round.counts.expected);
  return (
    <span className="report-name">
      {due === null ? (
        <span className="muted">{t('noTerm')}</span>
      ) : (
        <>
          <DueText due={due} done={!open} />
          {open && <span className="report-name__period">{t('round.due', { date: formatDate(due) })}</span>}
        </>
      )}
      {round.dataAsOf !== null && (
        <span className="report-name__period">
          {t('round.dataAsOf', { date: formatDate(round.dataAsOf) })}
        </span>
      )}
    </span>
  );
}
