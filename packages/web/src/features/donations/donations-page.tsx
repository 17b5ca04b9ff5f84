import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Basis } from '../../ui/basis.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { DonationsFilters } from './donations-filters.tsx';
import { useGifts } from './donations.queries.ts';
import { VIEWS, type DonationsSearch } from './donations-search.ts';
import { DonorsView } from './donors-view.tsx';
import { GiftForm } from './gift.form.tsx';
import { GiftsView } from './gifts-view.tsx';
import { ReportView } from './report-view.tsx';
import './donations.css';

/** Who gave money so that people could be insured, and what became of it. */
export function DonationsPage() {
  const { t } = useTranslation('donations');
  const [search, change] = useSearchState<DonationsSearch>();
  const gifts = useGifts(search);
  const [isNew, setNew] = useState(false);
  const { data } = gifts;
  return (
    <>
      <PageHeader
        title={t('title')}
        asOf={dayInVietnam()}
        meta={data?.bases.map((basis) => (
          <Basis key={basis.provisionId} basis={basis} />
        ))}
        actions={
          data?.abilities.includes('add') === true && (
            <Button kind="primary" icon={Plus} onPress={() => setNew(true)}>
              {t('gift.add')}
            </Button>
          )
        }
      />
      <FieldWorkTabs />
      {gifts.isPending && <Skeleton lines={10} />}
      {gifts.isError && <ErrorState error={gifts.error} onRetry={() => void gifts.refetch()} />}
      {data && (
        <>
          <DonationsFilters communes={data.communes} search={search} change={change} />
          <Tabs
            label={t('view.label')}
            selected={search.view ?? 'gifts'}
            onSelect={(id) => change({ view: VIEWS.find((one) => one === id) })}
            tabs={[
              { id: 'gifts', label: t('view.gifts'), content: <GiftsView data={data} /> },
              { id: 'donors', label: t('view.donors'), content: <DonorsView /> },
              {
                id: 'report',
                label: t('view.report'),
                content: <ReportView search={search} change={change} />,
              },
            ]}
          />
        </>
      )}
      {isNew && data && <GiftForm gift={null} communes={data.communes} onClose={() => setNew(false)} />}
    </>
  );
}
