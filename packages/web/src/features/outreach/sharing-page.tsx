import { Share2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CommuneChoice } from './commune-choice.tsx';
import { KINDS, type OutreachSearch } from './outreach-search.ts';
import { OutreachTabs } from './outreach-tabs.tsx';
import { useOverview, useSharing } from './outreach.queries.ts';
import { SharingPlan } from './sharing-plan.tsx';

const ALL = 'all';

/** Sharing out: who could go to whom, looked through, changed and confirmed. */
export function SharingPage() {
  const { t } = useTranslation(['outreach', 'common']);
  const [search, change] = useSearchState<OutreachSearch>();
  const overview = useOverview(undefined);
  const commune = search.commune ?? overview.data?.communes[0]?.key ?? '';
  const from = overview.data?.abilities.includes('share-lists') === true ? 'lists' : 'own';
  const list = useSharing(
    overview.data
      ? {
          commune,
          from,
          ...(search.to ? { to: search.to } : {}),
          ...(search.kind ? { kind: search.kind } : {}),
        }
      : { commune: '' },
  );
  const isEmpty = overview.data !== undefined && (commune === '' || list.data?.households.length === 0);
  return (
    <>
      <PageHeader title={t('share.title')} asOf={dayInVietnam()} />
      <OutreachTabs />
      <FilterBar
        active={[search.kind, search.to].filter(Boolean).length}
        onClear={() => change({ kind: undefined, to: undefined })}
      >
        <CommuneChoice value={search.commune} onChange={(next) => change({ commune: next })} isNeeded />
        <Select
          label={t('filter.kind')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...KINDS.map((id) => ({ id: id as string, label: t(`kind.${id}`) })),
          ]}
          value={search.kind ?? ALL}
          onChange={(id) => change({ kind: KINDS.find((one) => one === id) })}
        />
        {from === 'lists' && (
          <Select
            label={t('share.to')}
            choices={[
              { id: 'collector', label: t('share.toCollector') },
              { id: 'organisation', label: t('share.toOrganisation') },
            ]}
            value={search.to ?? 'collector'}
            onChange={(id) => change({ to: id === 'organisation' ? id : undefined })}
          />
        )}
      </FilterBar>
      {(overview.isPending || (list.isPending && commune !== '')) && <Skeleton lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {isEmpty && (
        <EmptyState icon={Share2} title={t('share.empty')}>
          {from === 'lists' ? t('share.emptyText') : t('share.emptyOwnText')}
        </EmptyState>
      )}
      {list.data && list.data.households.length > 0 && (
        // A proposal made anew is looked through anew.
        <SharingPlan
          key={`${commune} ${search.kind ?? ''} ${search.to ?? ''} ${String(list.dataUpdatedAt)}`}
          commune={commune}
          from={from}
          proposal={list.data}
        />
      )}
    </>
  );
}
