import { CircleCheck, Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatKnown } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TargetSides } from '../../ui/target-sides.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAcknowledge, useOwnTargets, type OwnTarget } from './indicators.queries.ts';
import type { PlansSearch } from './plan-search.ts';
import { targetText } from './target-text.ts';
import './indicators.css';

/** What I am given: each target with what is reached, the decision, and whether I have said that I received it. */
export function OwnTargetsPage() {
  const { t } = useTranslation('indicators');
  const [search, change] = useSearchState<PlansSearch>();
  const thisYear = Number(dayInVietnam().slice(0, 4));
  const year = search.year ?? thisYear;
  const own = useOwnTargets(year);
  return (
    <>
      <PageHeader title={t('own.title')} asOf={dayInVietnam()} />
      <TargetSides />
      <FilterBar active={search.year === undefined ? 0 : 1} onClear={() => change({ year: undefined })}>
        <Select
          label={t('plans.year')}
          choices={[1, 0, -1, -2, -3].map((away) => ({
            id: String(thisYear + away),
            label: String(thisYear + away),
          }))}
          value={String(year)}
          onChange={(id) => change({ year: Number(id) === thisYear ? undefined : Number(id) })}
        />
      </FilterBar>
      {own.isPending && <Skeleton lines={8} />}
      {own.isError && <ErrorState error={own.error} onRetry={() => void own.refetch()} />}
      {own.data?.items.length === 0 && (
        <EmptyState icon={Inbox} title={t('own.empty', { year })}>
          {t('own.emptyText')}
        </EmptyState>
      )}
      {own.data && own.data.items.length > 0 && (
        <ul className="own-targets">
          {own.data.items.map((target) => (
            <OwnTargetCard
              key={`${target.planId} ${target.unit.key} ${target.indicator.code}`}
              target={target}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function OwnTargetCard({ target }: { readonly target: OwnTarget }) {
  const { t } = useTranslation('indicators');
  const acknowledge = useAcknowledge();
  const { indicator, unit, reachedMonth } = target;
  return (
    <li className="own-target">
      <div className="own-target__what">
        <h2 className="own-target__name">{indicator.name}</h2>
        <p className="muted">
          {[unit.name, target.assigner, target.decisionNumber, formatDate(target.decisionDate)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {target.note !== '' && <p>{target.note}</p>}
      </div>
      <p className="own-target__number">
        <strong>{target.printed ?? targetText(target.value, indicator)}</strong>
        <span className="muted">{t('own.asPeople', { people: formatKnown(target.people) })}</span>
      </p>
      <p className="own-target__number">
        <strong>{targetText(target.reached, indicator)}</strong>
        <span className="muted">
          {reachedMonth === null
            ? t('own.noReached')
            : t('own.reached', { month: periodText(reachedMonth.replace('-', '-M')).toLowerCase() })}
        </span>
      </p>
      <div className="own-target__act">
        {target.acknowledged !== null && (
          <Badge tone="green" icon={CircleCheck}>
            {t('own.acknowledged', { date: formatDate(target.acknowledged.at) })}
          </Badge>
        )}
        {target.mayAcknowledge && target.acknowledged === null && (
          <Button
            kind="primary"
            icon={CircleCheck}
            isPending={acknowledge.isPending}
            onPress={() =>
              acknowledge.mutate(
                { params: { id: target.planId }, body: { unit: unit.key } },
                {
                  onSuccess: () => showToast(t('own.done', { name: indicator.name })),
                  onError: (error) => showToast(refusalText(error), 'wrong'),
                },
              )
            }
          >
            {t('own.acknowledge')}
          </Button>
        )}
      </div>
    </li>
  );
}
