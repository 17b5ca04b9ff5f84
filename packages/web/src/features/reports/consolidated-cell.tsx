import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { ConsolidateButton } from './consolidate-button.tsx';
import { periodOf } from './period-of.ts';
import { ReportStateMark } from './report-state.tsx';
import type { ReportRound } from './reports.types.ts';
import { sentOf } from './share-text.ts';
import { useNames } from './use-names.ts';

/** The consolidated report made of a round: where it stands, by when, and its next step for who makes it. */
export function ConsolidatedCell({ round }: { readonly round: ReportRound }) {
  const { t } = useTranslation('reports');
  const mayWork = useMay('reports.work');
  const nameOf = useNames();
  const { consolidated, counts, roundId } = round;
  if (consolidated === null) return null;
  const { reportId, state, dueOn, mine } = consolidated;
  return (
    <span className="report-own">
      {state !== null && <ReportStateMark state={state} />}
      {reportId !== null && (
        <Link
          to="/bao-cao/$reportId"
          params={{ reportId }}
          aria-label={t('consolidated.openOf', { title: nameOf(consolidated), period: periodOf(round) })}
          className="button button--quiet button--small"
        >
          {t('consolidated.open')}
        </Link>
      )}
      {reportId === null && state === null && mine && mayWork && counts !== null && sentOf(counts) > 0 && (
        <ConsolidateButton small roundId={roundId} period={periodOf(round)} />
      )}
      {dueOn !== null && <span className="muted">{t('consolidated.due', { date: formatDate(dueOn) })}</span>}
    </span>
  );
}
