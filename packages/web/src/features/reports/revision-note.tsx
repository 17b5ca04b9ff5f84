import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { Callout } from '../../ui/callout.tsx';
import type { ReportDetail } from './reports.types.ts';

interface Props {
  readonly report: ReportDetail;
  readonly revision: number;
}

/** Says that what is read is a report as it was sent, and the way to the present one. */
export function RevisionNote({ report, revision }: Props) {
  const { t } = useTranslation('reports');
  const sent = report.revisions.find((one) => one.revision === revision);
  return (
    <Callout tone="amber">
      {sent === undefined
        ? t('revision.unknown', { revision })
        : t('revision.note', { revision, at: formatDateTime(sent.submittedAt), who: sent.approvedBy })}{' '}
      <Link to="/bao-cao/$reportId" params={{ reportId: report.id }} search={{}}>
        {t('revision.present')}
      </Link>
    </Callout>
  );
}
