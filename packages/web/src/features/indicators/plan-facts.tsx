import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { useActorName } from '../../lib/use-actor-name.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Plan } from './indicators.queries.ts';
import { PlanStateMark } from './plan-state.tsx';

/** By which rule and hand the plan came about, and the plans before and after it. */
export function PlanFacts({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('indicators');
  const actorName = useActorName();
  const by = (who: Plan['created'] | null) => who && `${actorName(who.by)}, ${formatDateTime(who.at)}`;
  return (
    <div className="plan-facts">
      <Panel title={t('facts.title')}>
        <KeyValues
          pairs={[
            { name: t('plan.column.assigner'), value: plan.assigner },
            {
              name: t('facts.basis'),
              value: [plan.regulation, plan.provision].filter(Boolean).join(' · '),
            },
            {
              name: t('facts.rules'),
              value: plan.rules.length > 0 && (
                <ul>
                  {plan.rules.map(({ citation, periods, note }) => (
                    <li key={citation}>{[citation, periods.join(', '), note].filter(Boolean).join(' · ')}</li>
                  ))}
                </ul>
              ),
            },
            { name: t('facts.method'), value: t(`method.${plan.method}`) },
            { name: t('facts.source'), value: plan.source },
            {
              name: t('facts.whole'),
              value: plan.wholeFrom && (
                <Link to="/chi-tieu/giao/$plan" params={{ plan: plan.wholeFrom.planId }}>
                  {plan.wholeFrom.decisionNumber ?? t('facts.above')}
                </Link>
              ),
            },
            { name: t('ask.reason'), value: plan.reason },
            { name: t('facts.created'), value: by(plan.created) },
            { name: t('facts.approved'), value: by(plan.approved) },
            { name: t('facts.issued'), value: by(plan.issued) },
            { name: t('facts.frozen'), value: by(plan.frozen) },
          ].filter(({ value }) => value !== false)}
        />
      </Panel>
      {plan.history.length > 1 && (
        <Panel title={t('facts.history')}>
          <ul className="plan-history">
            {plan.history.map(({ id, revision, state, decisionNumber, decisionDate, reason }) => (
              <li key={id} aria-current={id === plan.id || undefined}>
                <Link to="/chi-tieu/giao/$plan" params={{ plan: id }}>
                  {t('facts.revision', { revision })}
                </Link>{' '}
                <PlanStateMark state={state} />{' '}
                <span className="muted">
                  {[decisionNumber, formatDate(decisionDate), reason].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
