import type { Donor } from '@ansinh/contract/donations/donations.schemas';
import { HeartHandshake, Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { reportSheet, useDonors } from './donations.queries.ts';
import { DonorForm } from './donor.form.tsx';
import { useDonorName } from './use-donor-name.ts';

/** Donors with what they gave and how many people it helped: printed, the list to thank them by. */
export function DonorsView() {
  const { t } = useTranslation(['donations', 'common']);
  const list = useDonors();
  const nameOf = useDonorName();
  const [open, setOpen] = useState<Donor | 'new' | null>(null);
  if (list.isPending) return <Skeleton lines={8} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const { items, abilities } = list.data;
  const add = abilities.includes('add') && (
    <Button icon={Plus} onPress={() => setOpen('new')}>
      {t('donor.add')}
    </Button>
  );
  return (
    <div className="donations-view">
      {items.length === 0 ? (
        <EmptyState icon={HeartHandshake} title={t('donor.empty')} action={add}>
          {t('donor.emptyText')}
        </EmptyState>
      ) : (
        <>
          <p className="donations-thanks print-only">{t('donor.thanks')}</p>
          <DataTable
            name="donations.donors"
            label={t('view.donors')}
            rows={items}
            rowKey={({ id }) => id}
            summary={t('donor.count', { count: items.length })}
            tools={
              <>
                <ExportLink href={reportSheet({ by: 'donor' })} />
                <Button icon={Printer} onPress={() => globalThis.print()}>
                  {t('donor.print')}
                </Button>
                {add}
              </>
            }
            columns={[
              {
                id: 'name',
                header: t('donor.one'),
                width: '20rem',
                cell: ({ name, address }) => (
                  <div>
                    {nameOf(name)}
                    {address !== '' && <span className="donations-sub">{address}</span>}
                  </div>
                ),
              },
              { id: 'kind', header: t('donor.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
              { id: 'gifts', header: t('report.gifts'), numeric: true, cell: ({ gifts }) => gifts },
              {
                id: 'amount',
                header: t('figure.amount'),
                numeric: true,
                cell: ({ amount }) => formatMoney(amount),
              },
              {
                id: 'helped',
                header: t('figure.helped'),
                numeric: true,
                cell: ({ helped }) => formatMoney(helped),
              },
              { id: 'people', header: t('figure.people'), numeric: true, cell: ({ people }) => people },
              { id: 'agency', header: t('gift.agency'), width: '13rem', cell: ({ agency }) => agency.name },
              { id: 'note', header: t('form.note'), cell: ({ note }) => note, hidden: true },
              {
                id: 'do',
                header: t('column.do'),
                cell: (donor) =>
                  donor.abilities.includes('edit') && (
                    <span className="no-print">
                      <Button small onPress={() => setOpen(donor)}>
                        {t('common:action.edit')}
                      </Button>
                    </span>
                  ),
              },
            ]}
          />
        </>
      )}
      {open !== null && <DonorForm donor={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </div>
  );
}
