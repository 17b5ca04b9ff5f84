import { Landmark } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatMoney } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Badge } from '../../ui/badge.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { BANK_STATES, type BankSearch } from './bank-search.ts';
import { CollectionSides } from './collection-sides.tsx';
import { useBankLines, useImportStatement } from './remittances.queries.ts';
import './collection.css';

/** Credits of the own account and the remittance each belongs to. */
export function BankPage() {
  const { t } = useTranslation('collection');
  const [search, change] = useSearchState<BankSearch>();
  const state = search.state ?? 'all';
  const list = useBankLines(state);
  const take = useImportStatement();
  return (
    <>
      <PageHeader title={t('bank.title')} asOf={dayInVietnam()} />
      <CollectionSides />
      <div className="collection-block no-print">
        <FileDrop
          title={t('bank.drop')}
          hint={t('bank.hint')}
          accept={['.xlsx', '.csv']}
          onFiles={([file]) => file && take.mutate(file)}
        />
      </div>
      {take.error !== null && <Callout tone="red">{refusalText(take.error)}</Callout>}
      {take.data && (
        <Callout tone={take.data.issues.length > 0 ? 'amber' : 'green'}>
          <p>{t('bank.taken', { ...take.data, taken: take.data.taken, known: take.data.known })}</p>
          {take.data.issues.map(({ row, message }) => (
            <p key={row}>{message}</p>
          ))}
        </Callout>
      )}
      <FilterBar active={search.state === undefined ? 0 : 1} onClear={() => change({ state: undefined })}>
        <Select
          label={t('column.state')}
          choices={BANK_STATES.map((id) => ({ id, label: t(`bank.${id}`) }))}
          value={state}
          onChange={(id) => change({ state: id === 'all' ? undefined : id })}
        />
      </FilterBar>
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState icon={Landmark} title={t('bank.empty')}>
          {t('bank.emptyText')}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <DataTable
          name="collection.bank"
          label={t('bank.title')}
          columns={[
            {
              id: 'day',
              header: t('bank.day'),
              width: '8rem',
              cell: ({ bookedOn }) => formatDate(bookedOn),
            },
            { id: 'reference', header: t('remittance.reference'), cell: ({ reference }) => reference },
            { id: 'content', header: t('bank.content'), cell: ({ content }) => content },
            {
              id: 'amount',
              header: t('bank.amount'),
              numeric: true,
              cell: ({ amount }) => formatMoney(amount),
            },
            {
              id: 'remittance',
              header: t('bank.remittance'),
              cell: ({ remittance, amount }) =>
                remittance === null ? (
                  <Badge tone="amber">{t('bank.unmatched')}</Badge>
                ) : (
                  <>
                    <Link to="/bien-lai/nop-tien/$id" params={{ id: remittance.id }}>
                      {remittance.agency}
                    </Link>{' '}
                    {remittance.amount !== amount && <Badge tone="red">{t('remittance.different')}</Badge>}
                  </>
                ),
            },
          ]}
          rows={list.data.items}
          rowKey={({ id }) => id}
          summary={t('bank.count', { count: list.data.items.length })}
        />
      )}
    </>
  );
}
