import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Basis } from '../../ui/basis.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { periodOf } from './period-of.ts';
import { ReportActions } from './report-actions.tsx';
import { useReportView } from './report-context.ts';
import { ReportStateMark } from './report-state.tsx';
import { useNames } from './use-names.ts';

/** What report this is, of whom, by when, and what may be done now. */
export function ReportHeader({ isCurrent }: { readonly isCurrent: boolean }) {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  const { report } = useReportView();
  const { form, agency, state, basis, dueOn, dataAsOf, estimated, revision, roundId } = report;
  const isSent = state === 'submitted' || state === 'accepted';
  return (
    <PageHeader
      title={nameOf(form)}
      asOf={dataAsOf}
      breadcrumbs={
        <Breadcrumbs
          links={[
            { id: 'rounds', link: <Link to="/bao-cao">{t('rounds.title')}</Link> },
            {
              id: 'round',
              link: (
                <Link to="/bao-cao/ky/$roundId" params={{ roundId }}>
                  {periodOf(report)}
                </Link>
              ),
            },
          ]}
        />
      }
      meta={
        <>
          <ReportStateMark state={state} />
          <strong>{agency.name}</strong>
          <span>{periodOf(report)}</span>
          {estimated && <Badge tone="amber">{t('report.estimated', { date: formatDate(dataAsOf) })}</Badge>}
          {dueOn !== null && <DueText due={dueOn} withDate={!isSent} done={isSent} />}
          {revision > 0 && <span>{t('revision.of', { revision })}</span>}
          <Basis basis={basis} />
        </>
      }
      {...(isCurrent ? { actions: <ReportActions /> } : {})}
    />
  );
}
