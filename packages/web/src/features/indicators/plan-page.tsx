import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CheckPanel } from './check-panel.tsx';
import { usePlan, type Plan } from './indicators.queries.ts';
import { PlanActions } from './plan-actions.tsx';
import { PlanEditor } from './plan-editor.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanRows } from './plan-rows.tsx';
import { PlanStateMark } from './plan-state.tsx';
import { SplitPanel } from './split-panel.tsx';
import './indicators.css';

/** One plan: who gives what to whom, whether the parts make the whole, and how it came about. */
export function PlanPage() {
  const { t } = useTranslation('indicators');
  const { plan: id } = useParams({ strict: false });
  const plan = usePlan(id ?? '');
  if (plan.data) return <PlanBody key={plan.data.id} plan={plan.data} />;
  return (
    <>
      <PageHeader title={t('plans.one')} />
      {plan.isPending && <Skeleton lines={12} />}
      {plan.isError && <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />}
    </>
  );
}

function PlanBody({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('indicators');
  const [isEditing, setEditing] = useState(false);
  const [unit, setUnit] = useState<string | null>(null);
  const { indicator, parent, partKind, year } = plan;
  return (
    <div className="plan">
      <PageHeader
        title={`${indicator.name}, ${year}`}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'list', link: <Link to="/chi-tieu/giao">{t('plans.title')}</Link> }]} />
        }
        meta={
          <>
            <PlanStateMark state={plan.state} />
            <span>
              {partKind === null
                ? parent.name
                : t('plan.given', { parent: parent.name, kind: t(`kind.${partKind}`).toLowerCase() })}
            </span>
            {plan.decisionNumber !== null && (
              <span>{[plan.decisionNumber, formatDate(plan.decisionDate)].filter(Boolean).join(', ')}</span>
            )}
            {plan.certainty !== 'verified' && <CertaintyMark certainty={plan.certainty} />}
          </>
        }
        actions={!isEditing && <PlanActions plan={plan} onEdit={() => setEditing(true)} />}
      />
      {isEditing && partKind !== null ? (
        <PlanEditor
          scope={{ parent: parent.key, partKind, indicator: indicator.code, year }}
          indicator={indicator}
          rows={plan.rows}
          whole={plan.whole}
          mayWriteWhole={plan.wholeFrom === null}
          saved={plan}
          method="typed"
          onSaved={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <PlanRows plan={plan} onSplit={setUnit} />
          <CheckPanel check={plan.check} indicator={indicator} />
          {unit !== null && <SplitPanel key={unit} plan={plan} unit={unit} onClose={() => setUnit(null)} />}
          <PlanFacts plan={plan} />
        </>
      )}
    </div>
  );
}
