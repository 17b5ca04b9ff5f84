import { useNavigate } from '@tanstack/react-router';
import { HandCoins, Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AgreementForm } from './agreement.form.tsx';
import { CollectionSides } from './collection-sides.tsx';
import { HandOnForm } from './hand-on.form.tsx';
import { useRemittanceColumns } from './remittance-columns.tsx';
import { useRemittances } from './remittances.queries.ts';
import { REMITTANCE_LEVELS, REMITTANCE_STATES, type RemittancesSearch } from './remittances-search.ts';
import { useWaitingColumns, type WaitingMoney } from './waiting-columns.tsx';
import './collection.css';

const ALL = 'all';

/** Money handed on, and what waits with whom. */
export function RemittancesPage() {
  const { t } = useTranslation(['collection', 'common']);
  const navigate = useNavigate();
  const [search, change] = useSearchState<RemittancesSearch>();
  const [handing, setHanding] = useState<WaitingMoney | null>(null);
  const [isAgreeing, setAgreeing] = useState(false);
  const list = useRemittances({ ...search });
  const columns = useRemittanceColumns();
  const waitingColumns = useWaitingColumns(setHanding);
  const waiting = list.data?.waiting ?? [];
  const active = Object.values(search).filter(Boolean).length;
  return (
    <>
      <PageHeader
        title={t('remittance.title')}
        asOf={dayInVietnam()}
        actions={
          <Button icon={Handshake} onPress={() => setAgreeing(true)}>
            {t('agreement.open')}
          </Button>
        }
      />
      <CollectionSides />
      {waiting.length > 0 && (
        <div className="collection-block">
          <Panel title={t('waiting.title')}>
            <DataTable
              name="collection.waiting"
              label={t('waiting.title')}
              columns={waitingColumns}
              rows={waiting}
              rowKey={({ level, agency, unit, day }) => [level, agency.id, unit?.key, day].join()}
            />
          </Panel>
        </div>
      )}
      <FilterBar active={active} onClear={() => change({ level: undefined, state: undefined })}>
        <Select
          label={t('remittance.level')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...REMITTANCE_LEVELS.map((id) => ({ id: id as string, label: t(`level.${id}`) })),
          ]}
          value={search.level ?? ALL}
          onChange={(id) => change({ level: REMITTANCE_LEVELS.find((one) => one === id) })}
        />
        <Select
          label={t('column.state')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...REMITTANCE_STATES.map((id) => ({ id: id as string, label: t(`remittance.${id}`) })),
          ]}
          value={search.state ?? ALL}
          onChange={(id) => change({ state: REMITTANCE_STATES.find((one) => one === id) })}
        />
      </FilterBar>
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState icon={HandCoins} title={t('remittance.empty')}>
          {t('remittance.emptyText')}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <DataTable
          name="collection.remittances"
          label={t('remittance.title')}
          columns={columns}
          rows={list.data.items}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/bien-lai/nop-tien/$id', params: { id } })}
          summary={t('remittance.count', { count: list.data.items.length })}
        />
      )}
      {handing !== null && <HandOnForm waiting={handing} onClose={() => setHanding(null)} />}
      {isAgreeing && <AgreementForm onClose={() => setAgreeing(false)} />}
    </>
  );
}
