import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Basis } from '../../ui/basis.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ContractsView } from './contracts-view.tsx';
import { NetworkFilters } from './network-filters.tsx';
import { useOverview } from './network.queries.ts';
import { VIEWS, type NetworkSearch } from './network-search.ts';
import { OverviewView } from './overview-view.tsx';
import { PeopleView } from './people-view.tsx';
import { PlanView } from './plan-view.tsx';
import { PointsView } from './points-view.tsx';
import { PublishedView } from './published-view.tsx';
import './network.css';

/** The collection network on a day: who may collect, where, who does, and what is to be settled. */
export function NetworkPage() {
  const { t } = useTranslation('network');
  const [search, change] = useSearchState<NetworkSearch>();
  const overview = useOverview(search);
  const { data } = overview;
  const view = search.view ?? 'overview';
  return (
    <>
      <PageHeader
        title={t('title')}
        asOf={search.on ?? dayInVietnam()}
        meta={
          data && (
            <>
              <span>
                {t(`wording.${data.wording.code}`)} ({data.wording.basis})
              </span>
              {data.bases.map((basis) => (
                <Basis key={basis.provisionId} basis={basis} />
              ))}
            </>
          )
        }
      />
      <FieldWorkTabs />
      {overview.isPending && <Skeleton lines={10} />}
      {overview.isError && <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />}
      {data && (
        <>
          <NetworkFilters data={data} search={search} change={change} />
          <Tabs
            label={t('view.label')}
            selected={view}
            onSelect={(id) => change({ view: VIEWS.find((one) => one === id) })}
            tabs={[
              {
                id: 'overview',
                label: t('view.overview'),
                content: <OverviewView data={data} change={change} />,
              },
              {
                id: 'contracts',
                label: t('view.contracts'),
                content: <ContractsView search={search} organisations={data.organisations} />,
              },
              {
                id: 'points',
                label: t('view.points'),
                content: <PointsView search={search} organisations={data.organisations} />,
              },
              {
                id: 'people',
                label: t('view.people'),
                content: <PeopleView search={search} change={change} organisations={data.organisations} />,
              },
              {
                id: 'published',
                label: t('view.published'),
                content: <PublishedView search={search} />,
              },
              { id: 'plan', label: t('view.plan'), content: <PlanView search={search} change={change} /> },
            ]}
          />
        </>
      )}
    </>
  );
}
