import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ReportBody } from './report-body.tsx';
import type { ReportSearch } from './reports-search.ts';
import { useReport } from './reports.queries.ts';
import '../../ui/button.css';
import './reports.css';
import './report-page.css';
import './report-figures.css';

/** One report: written, approved, sent, accepted; consolidated from others; read as it was sent. */
export function ReportPage() {
  const { t } = useTranslation('reports');
  const { reportId = '' } = useParams({ strict: false });
  const [{ revision }] = useSearchState<ReportSearch>();
  const report = useReport(reportId, revision);
  if (report.data)
    return (
      <ReportBody key={`${report.data.id} ${revision ?? ''}`} report={report.data} revision={revision} />
    );
  return (
    <>
      <PageHeader
        title={t('report.title')}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'rounds', link: <Link to="/bao-cao">{t('rounds.title')}</Link> }]} />
        }
      />
      {report.isError ? (
        <ErrorState error={report.error} onRetry={() => void report.refetch()} />
      ) : (
        <Skeleton lines={14} />
      )}
    </>
  );
}
