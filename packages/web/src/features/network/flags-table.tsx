import type { Flag } from '@ansinh/contract/network/network.schemas';
import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { readNetworkSearch, type NetworkSearch } from './network-search.ts';

const TONES: Readonly<Record<Flag['code'], Tone>> = {
  'works-without-contract': 'red',
  'outside-contract': 'red',
  'point-without-collector': 'red',
  'certificate-expired': 'red',
  'certificate-missing': 'amber',
  'contract-ending': 'amber',
  'collector-without-area': 'amber',
  'village-without-anybody': 'amber',
};
const VIEW_OF: Readonly<Record<Flag['code'], 'contracts' | 'points' | 'plan' | null>> = {
  'works-without-contract': 'contracts',
  'outside-contract': 'contracts',
  'point-without-collector': 'points',
  'certificate-expired': null,
  'certificate-missing': null,
  'contract-ending': 'contracts',
  'collector-without-area': null,
  'village-without-anybody': 'plan',
};

/** What is to be settled in the network, most pressing first; each line leads to where it is settled. */
export function FlagsTable({ flags }: { readonly flags: readonly Flag[] }) {
  const { t } = useTranslation('network');
  if (flags.length === 0)
    return (
      <EmptyState icon={CircleCheck} title={t('flag.none')}>
        {t('flag.noneText')}
      </EmptyState>
    );
  return (
    <DataTable
      name="network.flags"
      label={t('flag.title')}
      rows={flags}
      rowKey={({ code, about }) => `${code} ${about}`}
      summary={t('flag.count', { count: flags.length })}
      columns={[
        { id: 'name', header: t('flag.about'), width: '17rem', cell: (flag) => <About flag={flag} /> },
        {
          id: 'code',
          header: t('flag.what'),
          cell: ({ code }) => <Badge tone={TONES[code]}>{t(`flag.code.${code}`)}</Badge>,
        },
        {
          id: 'means',
          header: t('flag.means'),
          width: '26rem',
          cell: ({ code, day }) =>
            code === 'works-without-contract' && day !== null
              ? t('flag.endedOn', { day: formatDate(day) })
              : t(`flag.doing.${code}`, { day: formatDate(day) }),
        },
        { id: 'agency', header: t('column.organisation'), cell: ({ agency }) => agency?.name },
        { id: 'commune', header: t('column.commune'), cell: ({ commune }) => commune?.name },
      ]}
    />
  );
}

function About({ flag }: { readonly flag: Flag }) {
  const [search] = useSearchState<NetworkSearch>();
  const view = VIEW_OF[flag.code];
  if (view === null)
    return (
      <Link to="/mang-luoi/nguoi/$key" params={{ key: flag.about }}>
        {flag.name}
      </Link>
    );
  return (
    <Link
      to="/mang-luoi"
      search={{
        ...readNetworkSearch(search),
        view,
        ...(flag.commune === null || view === 'contracts' ? {} : { commune: flag.commune.key }),
        ...(flag.agency === null ? {} : { agency: flag.agency.id }),
      }}
    >
      {flag.name}
    </Link>
  );
}
