import { Link } from '@tanstack/react-router';
import { Clock3, FileX2, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { StandingMark } from './report-state.tsx';
import type { RoundAgency } from './reports.types.ts';

/** Returns the columns of the agencies of a round. */
export function useRoundAgencyColumns(): readonly Column<RoundAgency>[] {
  const { t } = useTranslation('reports');
  return [
    {
      id: 'agency',
      header: t('column.agency'),
      width: '18rem',
      cell: ({ agency, reportId, standing }) =>
        reportId !== null && standing !== 'drafting' && standing !== 'not-started' ? (
          <Link to="/bao-cao/$reportId" params={{ reportId }}>
            {agency.name}
          </Link>
        ) : (
          agency.name
        ),
    },
    {
      id: 'standing',
      header: t('column.standing'),
      cell: ({ standing }) => <StandingMark standing={standing} />,
    },
    { id: 'timing', header: t('column.timing'), width: '11rem', cell: (row) => <Timing row={row} /> },
    {
      id: 'due',
      header: t('column.due'),
      width: '16rem',
      cell: ({ dueOn, scheduledOn, decision }) => (
        <span className="report-term">
          <span>
            {formatDate(dueOn)}
            {scheduledOn !== null && scheduledOn !== dueOn && (
              <>
                {' '}
                <s aria-label={t('round.before', { date: formatDate(scheduledOn) })}>
                  {formatDate(scheduledOn)}
                </s>
              </>
            )}
          </span>
          {decision !== null && <span className="report-term__why">{decision}</span>}
        </span>
      ),
    },
    {
      id: 'filled',
      header: t('column.filled'),
      numeric: true,
      cell: ({ filled, required, reportId }) =>
        reportId === null
          ? '–'
          : t('filledOf', { filled: formatNumber(filled), required: formatNumber(required) }),
    },
    {
      id: 'returns',
      header: t('column.returns'),
      numeric: true,
      cell: ({ returns }) => formatNumber(returns),
    },
    {
      id: 'duty',
      header: t('column.duty'),
      cell: ({ occurrenceId, agency }) => (
        <Link
          className="nowrap"
          to="/nhiem-vu/$id"
          params={{ id: occurrenceId }}
          aria-label={t('round.dutyOf', { agency: agency.name })}
        >
          {t('round.duty')}
        </Link>
      ),
    },
  ];
}

/** In time or not; a report in time that says nothing is told apart. */
function Timing({ row: { timing, empty, submittedAt } }: { readonly row: RoundAgency }) {
  const { t } = useTranslation('reports');
  return (
    <span className="report-marks">
      {timing === 'in-time' && <span>{t('timing.in-time')}</span>}
      {timing === 'late' && (
        <Badge tone="amber" icon={Clock3}>
          {t('timing.late')}
        </Badge>
      )}
      {timing === 'overdue' && (
        <Badge tone="red" icon={TriangleAlert}>
          {t('timing.overdue')}
        </Badge>
      )}
      {empty && (
        <Badge tone="amber" icon={FileX2}>
          {t('timing.empty')}
        </Badge>
      )}
      {submittedAt !== null && <span className="report-term__why">{formatDateTime(submittedAt)}</span>}
    </span>
  );
}
