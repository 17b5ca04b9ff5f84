import type { Birth } from '@ansinh/contract/statefunded/findings.schemas';
import { Baby, Inbox, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { BirthForm } from './birth.form.tsx';
import { useBirthColumns } from './birth-columns.tsx';
import { StateFundedTabs } from './statefunded-tabs.tsx';
import { useBirths, useImportBirths } from './statefunded.queries.ts';
import { BIRTH_STAGES, type BirthsSearch } from './statefunded-search.ts';
import './statefunded.css';

const ALL = 'all';

/** Births on their way to a card, each as one line with its days. */
export function BirthsPage() {
  const { t } = useTranslation('statefunded');
  const [search, change] = useSearchState<BirthsSearch>();
  const [isAdding, setAdding] = useState(false);
  const births = useBirths(search.stage === undefined ? {} : { stage: search.stage });
  const take = useImportBirths();
  const columns = useBirthColumns();
  const { data } = births;
  return (
    <>
      <PageHeader
        title={t('births.title')}
        asOf={dayInVietnam()}
        meta={data && <span>{t('births.term', { days: data.workingDays, basis: data.basis })}</span>}
        actions={
          <>
            {data?.abilities.includes('add') && (
              <Button kind="primary" icon={Plus} onPress={() => setAdding(true)}>
                {t('births.add')}
              </Button>
            )}
            {data?.abilities.includes('import') && data.waiting > 0 && (
              <Button
                icon={Inbox}
                isPending={take.isPending}
                onPress={() =>
                  take.mutate(
                    {},
                    {
                      onSuccess: ({ count }) => showToast(t('births.imported', { count })),
                      onError: (error) => showToast(refusalText(error), 'wrong'),
                    },
                  )
                }
              >
                {t('births.import', { count: data.waiting })}
              </Button>
            )}
          </>
        }
      />
      <StateFundedTabs />
      <FilterBar active={search.stage === undefined ? 0 : 1} onClear={() => change({ stage: undefined })}>
        <Select
          label={t('births.stage')}
          choices={[
            { id: ALL, label: t('births.all') },
            ...BIRTH_STAGES.map((id) => ({ id: id as string, label: t(`births.${id}`) })),
          ]}
          value={search.stage ?? ALL}
          onChange={(id) => change({ stage: BIRTH_STAGES.find((one) => one === id) })}
        />
      </FilterBar>
      {births.isPending && <Skeleton lines={8} />}
      {births.isError && <ErrorState error={births.error} onRetry={() => void births.refetch()} />}
      {data?.items.length === 0 && (
        <EmptyState icon={Baby} title={t('births.nothing')}>
          {t('births.nothingText')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <DataTable<Birth>
          name="statefunded.births"
          label={t('births.title')}
          columns={columns}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
      {isAdding && <BirthForm onClose={() => setAdding(false)} />}
    </>
  );
}
