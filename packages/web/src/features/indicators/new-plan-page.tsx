import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useCheck, useIndicators, usePropose, type PlanScope } from './indicators.queries.ts';
import { PlanEditor } from './plan-editor.tsx';
import type { NewPlanSearch } from './plan-search.ts';
import './indicators.css';

/** A plan before it is first saved: empty rows, or those that a formula proposes. */
export function NewPlanPage() {
  const { t } = useTranslation('indicators');
  const [search] = useSearchState<NewPlanSearch>();
  const { parent, partKind, indicator, year, way } = search;
  if (parent === undefined || partKind === undefined || indicator === undefined || year === undefined)
    return <EmptyState title={t('new.missing')}>{t('new.missingText')}</EmptyState>;
  return <NewPlan key={JSON.stringify(search)} scope={{ parent, partKind, indicator, year }} way={way} />;
}

interface Props {
  readonly scope: PlanScope;
  readonly way: NewPlanSearch['way'];
}

function NewPlan({ scope, way }: Props) {
  const { t } = useTranslation('indicators');
  const navigate = useNavigate();
  const indicators = useIndicators();
  const empty = useCheck({ ...scope, cells: [] });
  const { mutate, ...propose } = usePropose();
  const key = JSON.stringify(scope);
  useEffect(() => {
    if (way !== undefined) mutate({ body: { ...(JSON.parse(key) as PlanScope), way } });
  }, [mutate, key, way]);
  const indicator = indicators.data?.items.find(({ code }) => code === scope.indicator);
  const start = way === undefined || propose.isError ? empty.data : propose.data;
  const error = empty.error ?? indicators.error;
  return (
    <>
      <PageHeader
        title={t('new.title')}
        meta={indicator && <span>{`${indicator.name}, ${scope.year} · ${t(`kind.${scope.partKind}`)}`}</span>}
      />
      {error !== null && <ErrorState error={error} onRetry={() => void empty.refetch()} />}
      {propose.isError && <Callout tone="amber">{refusalText(propose.error)}</Callout>}
      {error === null && (start === undefined || indicator === undefined) && <Skeleton lines={12} />}
      {start !== undefined && indicator !== undefined && (
        <PlanEditor
          scope={scope}
          indicator={indicator}
          rows={start.rows}
          whole={start.whole}
          mayWriteWhole={start.whole === null || start.whole.value === null}
          method={propose.isError ? 'typed' : (way ?? 'typed')}
          onSaved={(id) => void navigate({ to: '/chi-tieu/giao/$plan', params: { plan: id } })}
          onCancel={() => void navigate({ to: '/chi-tieu/giao' })}
        />
      )}
    </>
  );
}
