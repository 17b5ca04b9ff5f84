import { Link } from '@tanstack/react-router';
import { FileText, Filter } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatNumber, formatShare } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ContestView } from './contest-view.tsx';
import { FunnelSteps } from './funnel-steps.tsx';
import { FunnelTable } from './funnel-table.tsx';
import { ResultsFilters } from './results-filters.tsx';
import type { ResultsSearch } from './results-search.ts';
import { useFunnel } from './results.queries.ts';
import './results.css';

/** What outreach brought: from the lists to who stayed. */
export function ResultsPage() {
  const { t } = useTranslation('results');
  const [search, change] = useSearchState<ResultsSearch>();
  const funnel = useFunnel(search);
  const { data } = funnel;
  const month = (key: string): string => periodText(key.replace('-', '-M'));
  const commune = search.commune ?? (data?.communes.length === 1 ? data.communes[0]?.key : undefined);
  return (
    <>
      <PageHeader
        title={t('title')}
        asOf={dayInVietnam()}
        meta={
          data && (
            <span>
              {data.from === data.to
                ? month(data.to)
                : t('between', { from: month(data.from), to: month(data.to) })}
            </span>
          )
        }
        actions={
          commune !== undefined && (
            <Link
              to="/ket-qua-van-dong/danh-gia"
              search={{ commune, period: (data?.to ?? dayInVietnam().slice(0, 7)).replace('-', '-M') }}
              className="button button--primary"
            >
              <FileText size={16} aria-hidden />
              {t('evaluation.open')}
            </Link>
          )
        }
      />
      <FieldWorkTabs />
      <ResultsFilters communes={data?.communes ?? []} shown={data} search={search} change={change} />
      {funnel.isPending && <Skeleton lines={10} />}
      {funnel.isError && <ErrorState error={funnel.error} onRetry={() => void funnel.refetch()} />}
      {data && data.total.listed === 0 && (
        <EmptyState icon={Filter} title={t('empty.title')}>
          {t('empty.text')}
        </EmptyState>
      )}
      {data && data.total.listed > 0 && (
        <>
          <FunnelSteps funnel={data.total} />
          <Figures>
            <Figure
              value={data.retention.rate === null ? '—' : formatShare(data.retention.rate)}
              label={t('retention.rate')}
              note={t('retention.of', {
                paid: formatNumber(data.retention.paid),
                due: formatNumber(data.retention.due),
              })}
            />
            <Figure
              value={formatNumber(data.retention.waiting)}
              label={t('retention.waiting')}
              tone="amber"
            />
            <Figure value={formatNumber(data.retention.lapsed)} label={t('retention.lapsed')} tone="red" />
            <Figure value={formatNumber(data.total.alone)} label={t('alone')} />
          </Figures>
          <Tabs
            label={t('views')}
            selected={search.view ?? 'funnel'}
            onSelect={(id) => change({ view: id === 'contest' ? 'contest' : undefined })}
            tabs={[
              {
                id: 'funnel',
                label: t('view.funnel'),
                content: <FunnelTable lines={data.lines} total={data.total} by={data.by} change={change} />,
              },
              { id: 'contest', label: t('view.contest'), content: <ContestView search={search} /> },
            ]}
          />
        </>
      )}
    </>
  );
}
