import type { Contract, Organisation } from '@ansinh/contract/network/network.schemas';
import { FileSignature, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ContractBadge } from './contract-badge.tsx';
import { ContractForm } from './contract.form.tsx';
import { EndContractForm } from './end-contract.form.tsx';
import type { NetworkSearch } from './network-search.ts';
import { useContracts } from './network.queries.ts';

interface Props {
  readonly search: NetworkSearch;
  readonly organisations: readonly Organisation[];
}

type Open =
  | { readonly what: 'save'; readonly contract: Contract | null }
  | { readonly what: 'end'; readonly contract: Contract };

/** Contracts by which organisations collect, the newest first. */
export function ContractsView({ search, organisations }: Props) {
  const { t } = useTranslation(['network', 'common']);
  const list = useContracts(search);
  const [open, setOpen] = useState<Open | null>(null);
  if (list.isPending) return <Skeleton lines={8} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const { items, abilities } = list.data;
  const manages = abilities.includes('contracts');
  const add = manages && (
    <Button kind="primary" icon={Plus} onPress={() => setOpen({ what: 'save', contract: null })}>
      {t('contract.add')}
    </Button>
  );
  return (
    <div className="network-view">
      {items.length === 0 ? (
        <EmptyState icon={FileSignature} title={t('contract.empty')} action={add}>
          {t('contract.emptyText')}
        </EmptyState>
      ) : (
        <DataTable
          name="network.contracts"
          label={t('view.contracts')}
          rows={items}
          rowKey={({ id }) => id}
          tools={add}
          columns={[
            { id: 'number', header: t('contract.number'), width: '12rem', cell: ({ number }) => number },
            {
              id: 'agency',
              header: t('column.organisation'),
              width: '16rem',
              cell: ({ agency }) => agency.name,
            },
            { id: 'from', header: t('contract.from'), cell: ({ from }) => formatDate(from) },
            {
              id: 'to',
              header: t('contract.to'),
              cell: ({ to, agreedUntil }) => (
                <div>
                  {formatDate(to)}
                  {to !== agreedUntil && (
                    <span className="network-sub">
                      {t('contract.agreedUntil', { day: formatDate(agreedUntil) })}
                    </span>
                  )}
                </div>
              ),
            },
            {
              id: 'state',
              header: t('contract.stands'),
              width: '14rem',
              cell: (contract) => (
                <div>
                  <ContractBadge contract={contract} />
                  {contract.endedBecause !== '' && (
                    <span className="network-sub">{contract.endedBecause}</span>
                  )}
                </div>
              ),
            },
            { id: 'schemes', header: t('contract.schemes'), cell: ({ schemes }) => schemes.join(', ') },
            {
              id: 'communes',
              header: t('contract.communes'),
              width: '16rem',
              cell: ({ communes }) =>
                communes.length === 0
                  ? t('contract.wholeProvince')
                  : communes.map(({ name }) => name).join(', '),
            },
            {
              id: 'signed',
              header: t('contract.signedOn'),
              cell: ({ signedOn }) => formatDate(signedOn),
              hidden: true,
            },
            ...(manages
              ? [
                  {
                    id: 'do',
                    header: t('column.do'),
                    cell: (contract: Contract) =>
                      contract.endedBecause === '' && (
                        <span className="network-do no-print">
                          <Button small onPress={() => setOpen({ what: 'save', contract })}>
                            {t('common:action.edit')}
                          </Button>
                          {contract.state !== 'ended' && (
                            <Button small onPress={() => setOpen({ what: 'end', contract })}>
                              {t('contract.end')}
                            </Button>
                          )}
                        </span>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {open?.what === 'save' && (
        <ContractForm contract={open.contract} organisations={organisations} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'end' && <EndContractForm contract={open.contract} onClose={() => setOpen(null)} />}
    </div>
  );
}
