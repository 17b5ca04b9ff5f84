import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Basis } from '../../ui/basis.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EvaluationFilters } from './evaluation-filters.tsx';
import { EvaluationText } from './evaluation-text.tsx';
import type { EvaluationSearch } from './results-search.ts';
import { evaluationFileAddress, useEvaluation, useFunnel } from './results.queries.ts';
import './results.css';

/** The ward's evaluation of a month, quarter or year, written from what was done; prints on A4. */
export function EvaluationPage() {
  const { t } = useTranslation('results');
  const [search, change] = useSearchState<EvaluationSearch>();
  const today = dayInVietnam();
  const communes = useFunnel({}).data?.communes ?? [];
  const commune = search.commune ?? communes[0]?.key;
  const period = search.period ?? today.slice(0, 7).replace('-', '-M');
  const evaluation = useEvaluation(commune, period);
  const { data } = evaluation;
  return (
    <>
      <PageHeader
        title={t('evaluation.title', { period: periodText(period) })}
        asOf={data?.asOf ?? today}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'results', link: <Link to="/ket-qua-van-dong">{t('title')}</Link> }]} />
        }
        meta={
          data && (
            <>
              <span>{data.commune.name}</span>
              {data.basis !== null && <Basis basis={data.basis} />}
            </>
          )
        }
        actions={
          <>
            {commune !== undefined && (
              <>
                <ExportLink
                  href={evaluationFileAddress(commune, period, 'docx')}
                  label={t('evaluation.word')}
                />
                <ExportLink
                  href={evaluationFileAddress(commune, period, 'pdf')}
                  label={t('evaluation.pdf')}
                />
              </>
            )}
            <Button kind="primary" icon={Printer} onPress={() => window.print()}>
              {t('evaluation.print')}
            </Button>
          </>
        }
      />
      <EvaluationFilters communes={communes} commune={commune} period={period} change={change} />
      {commune === undefined && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      {commune !== undefined && evaluation.isPending && <Skeleton lines={14} />}
      {evaluation.isError && (
        <ErrorState error={evaluation.error} onRetry={() => void evaluation.refetch()} />
      )}
      {data && <EvaluationText evaluation={data} />}
    </>
  );
}
