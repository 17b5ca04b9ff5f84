import { SearchCheck, UserSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { FindingCard } from './finding-card.tsx';
import { StateFundedTabs } from './statefunded-tabs.tsx';
import { useSearchFindings, useStateFindings } from './statefunded.queries.ts';
import { FINDING_KINDS, type FindingsSearch } from './statefunded-search.ts';
import './statefunded.css';

const ALL = 'all';

/** People who stand twice and people who are missing: evidence side by side, what the law proposes, what a person decides. */
export function FindingsPage() {
  const { t } = useTranslation('statefunded');
  const [search, change] = useSearchState<FindingsSearch>();
  const isSettled = search.settled === true;
  const findings = useStateFindings({
    state: isSettled ? 'settled' : 'open',
    ...(search.kind === undefined ? {} : { kind: search.kind }),
  });
  const again = useSearchFindings();
  const { data } = findings;
  return (
    <>
      <PageHeader
        title={t('findings.title')}
        asOf={dayInVietnam()}
        meta={
          data && (
            <span>
              {`${t('findings.duplicate')}: ${data.open.duplicates} · ${t('findings.missing')}: ${data.open.missing}`}
            </span>
          )
        }
        actions={
          data?.abilities.includes('search') && (
            <Button
              icon={SearchCheck}
              isPending={again.isPending}
              onPress={() =>
                again.mutate(
                  {},
                  {
                    onSuccess: () => showToast(t('findings.asked')),
                    onError: (error) => showToast(refusalText(error), 'wrong'),
                  },
                )
              }
            >
              {t('findings.search')}
            </Button>
          )
        }
      />
      <StateFundedTabs />
      <FilterBar
        active={[search.kind, search.settled].filter(Boolean).length}
        onClear={() => change({ kind: undefined, settled: undefined })}
      >
        <Select
          label={t('findings.kind')}
          choices={[
            { id: ALL, label: t('findings.all') },
            ...FINDING_KINDS.map((id) => ({ id: id as string, label: t(`findings.${id}`) })),
          ]}
          value={search.kind ?? ALL}
          onChange={(id) => change({ kind: FINDING_KINDS.find((one) => one === id) })}
        />
        <Select
          label={t('findings.stateLabel')}
          choices={(['open', 'settled'] as const).map((id) => ({ id, label: t(`findings.${id}`) }))}
          value={isSettled ? 'settled' : 'open'}
          onChange={(id) => change({ settled: id === 'settled' ? true : undefined })}
        />
      </FilterBar>
      {findings.isPending && <Skeleton lines={10} />}
      {findings.isError && <ErrorState error={findings.error} onRetry={() => void findings.refetch()} />}
      {data?.items.length === 0 && (
        <EmptyState icon={UserSearch} title={t('findings.nothing')}>
          {isSettled ? t('findings.nothingSettled') : t('findings.nothingText')}
        </EmptyState>
      )}
      <div className="sf-findings">
        {data?.items.map((finding) => (
          <FindingCard key={finding.id} finding={finding} />
        ))}
      </div>
    </>
  );
}
