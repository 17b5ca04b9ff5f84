import type { listGiftsEndpoint } from '@ansinh/contract/donations/donations.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { Link, useNavigate } from '@tanstack/react-router';
import { HandHeart } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { useDonorName } from './use-donor-name.ts';

/** Gifts with what is left of each. */
export function GiftsView({ data }: { readonly data: Answer<typeof listGiftsEndpoint> }) {
  const { t } = useTranslation('donations');
  const navigate = useNavigate();
  const nameOf = useDonorName();
  const { items, totals } = data;
  if (items.length === 0)
    return (
      <EmptyState icon={HandHeart} title={t('gift.empty')}>
        {t('gift.emptyText')}
      </EmptyState>
    );
  return (
    <div className="donations-view">
      <Figures>
        <Figure value={formatMoney(totals.amount)} label={t('figure.amount')} />
        <Figure value={formatMoney(totals.helped)} label={t('figure.helped')} tone="green" />
        <Figure
          value={formatMoney(totals.left)}
          label={t('figure.left')}
          tone={totals.left > 0 ? 'amber' : 'plain'}
        />
        <Figure value={formatNumber(totals.people)} label={t('figure.people')} />
      </Figures>
      <DataTable
        name="donations.gifts"
        label={t('view.gifts')}
        rows={items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/tai-tro/$id', params: { id } })}
        summary={t('gift.count', { count: items.length })}
        sumsLabel={t('report.sum')}
        columns={[
          {
            id: 'donor',
            header: t('donor.one'),
            width: '18rem',
            cell: ({ id, donor }) => (
              <Link to="/tai-tro/$id" params={{ id }}>
                {nameOf(donor.name)}
              </Link>
            ),
          },
          { id: 'received', header: t('gift.receivedOn'), cell: ({ receivedOn }) => formatDate(receivedOn) },
          {
            id: 'purpose',
            header: t('gift.purpose'),
            width: '15rem',
            cell: ({ purpose }) => t(`purpose.${purpose}`),
          },
          {
            id: 'commune',
            header: t('gift.commune'),
            cell: ({ commune }) => commune?.name ?? t('gift.anywhere'),
          },
          {
            id: 'amount',
            header: t('figure.amount'),
            numeric: true,
            cell: ({ amount }) => formatMoney(amount),
            sum: formatMoney(totals.amount),
          },
          {
            id: 'helped',
            header: t('figure.helped'),
            numeric: true,
            cell: ({ helped }) => formatMoney(helped),
            sum: formatMoney(totals.helped),
          },
          {
            id: 'left',
            header: t('figure.left'),
            numeric: true,
            cell: ({ left }) => formatMoney(left),
            sum: formatMoney(totals.left),
          },
          {
            id: 'people',
            header: t('figure.people'),
            numeric: true,
            cell: ({ people }) => people,
            sum: formatNumber(totals.people),
          },
          { id: 'agency', header: t('gift.agency'), width: '13rem', cell: ({ agency }) => agency.name },
          { id: 'document', header: t('gift.document'), cell: ({ document }) => document, hidden: true },
        ]}
      />
    </div>
  );
}
