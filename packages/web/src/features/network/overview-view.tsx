import type { networkOverviewEndpoint } from '@ansinh/contract/network/network.endpoints';
import type { Organisation } from '@ansinh/contract/network/network.schemas';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { Building2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { ContractBadge } from './contract-badge.tsx';
import { FlagsTable } from './flags-table.tsx';
import type { NetworkSearch } from './network-search.ts';

type Overview = Answer<typeof networkOverviewEndpoint>;

interface Props {
  readonly data: Overview;
  readonly change: (patch: Partial<NetworkSearch>) => void;
}

/** The network at a glance: how many work where, under which contract, and what is to be settled. */
export function OverviewView({ data, change }: Props) {
  const { t } = useTranslation('network');
  const { organisations, villages, flags } = data;
  const sum = (pick: (one: Organisation) => number): string =>
    formatNumber(organisations.reduce((total, one) => total + pick(one), 0));
  return (
    <div className="network-view">
      <Figures>
        <Figure value={formatNumber(organisations.length)} label={t('figure.organisations')} />
        <Figure value={sum(({ points }) => points)} label={t('figure.points')} />
        <Figure value={sum(({ collectors }) => collectors)} label={t('figure.collectors')} />
        <Figure value={sum(({ collaborators }) => collaborators)} label={t('figure.collaborators')} />
        <Figure
          value={`${formatNumber(villages.served)}/${formatNumber(villages.all)}`}
          label={t('figure.villages')}
          tone={villages.served < villages.all ? 'amber' : 'green'}
        />
        <Figure
          value={formatNumber(flags.length)}
          label={t('figure.flags')}
          tone={flags.length > 0 ? 'red' : 'green'}
        />
      </Figures>
      {organisations.length === 0 ? (
        <EmptyState icon={Building2} title={t('organisation.none')}>
          {t('organisation.noneText')}
        </EmptyState>
      ) : (
        <DataTable
          name="network.organisations"
          label={t('organisation.title')}
          rows={organisations}
          rowKey={({ agency }) => agency.id}
          onOpen={({ agency }) => change({ view: 'people', agency: agency.id })}
          columns={[
            {
              id: 'name',
              header: t(`wording.${data.wording.code}`),
              width: '18rem',
              cell: ({ agency }) => agency.name,
            },
            {
              id: 'contract',
              header: t('contract.one'),
              width: '16rem',
              cell: ({ contract }) =>
                contract === null ? (
                  <Badge tone="red">{t('contract.none')}</Badge>
                ) : (
                  <div>
                    {contract.number}
                    <span className="network-sub">
                      {formatDate(contract.from)} – {formatDate(contract.to)}
                    </span>
                  </div>
                ),
            },
            {
              id: 'state',
              header: t('contract.stands'),
              cell: ({ contract }) => contract && <ContractBadge contract={contract} />,
            },
            { id: 'points', header: t('figure.points'), numeric: true, cell: ({ points }) => points },
            {
              id: 'collectors',
              header: t('figure.collectors'),
              numeric: true,
              cell: (one) => one.collectors,
            },
            {
              id: 'collaborators',
              header: t('figure.collaborators'),
              numeric: true,
              cell: (one) => one.collaborators,
            },
            { id: 'flags', header: t('figure.flags'), numeric: true, cell: (one) => one.flags },
          ]}
        />
      )}
      <h2 className="network-head">{t('flag.title')}</h2>
      <FlagsTable flags={flags} />
    </div>
  );
}
