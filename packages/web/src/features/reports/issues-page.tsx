import { MessageCircleQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatNumber } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { IssueCard } from './issue-card.tsx';
import { byTheme } from './issues-by-theme.ts';
import { IssuesFilters } from './issues-filters.tsx';
import { ReportsSides } from './reports-sides.tsx';
import type { IssuesSearch } from './reports-search.ts';
import { useIssues } from './reports.queries.ts';
import './reports.css';
import './issues-page.css';

/** Difficulties and proposals of all reports, gathered by theme, on their way to whom each regulation names. */
export function IssuesPage() {
  const { t } = useTranslation('reports');
  const [search, change] = useSearchState<IssuesSearch>();
  const issues = useIssues({ ...search });
  const items = issues.data?.items ?? [];
  const isFiltered = search.hands !== undefined || search.state !== undefined || search.theme !== undefined;
  return (
    <>
      <PageHeader
        title={t('issues.title')}
        asOf={dayInVietnam()}
        meta={issues.data && <span>{t('issues.count', { count: items.length })}</span>}
      />
      <ReportsSides />
      <IssuesFilters search={search} change={change} />
      {issues.isPending && <Skeleton lines={10} />}
      {issues.isError && <ErrorState error={issues.error} onRetry={() => void issues.refetch()} />}
      {issues.data && items.length === 0 && (
        <EmptyState icon={MessageCircleQuestion} title={t(isFiltered ? 'issues.nothing' : 'issues.empty')}>
          {t(isFiltered ? 'issues.nothingText' : 'issues.emptyText')}
        </EmptyState>
      )}
      {byTheme(items).map(({ theme, issues: together }) => (
        <section key={theme} className="report-theme" aria-labelledby={`theme-${theme}`}>
          <h2 id={`theme-${theme}`}>
            {t(`theme.${theme}`)} <span className="muted">{formatNumber(together.length)}</span>
          </h2>
          <ul className="report-theme__list">
            {together.map((issue) => (
              <IssueCard key={issue.id} issue={issue} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
