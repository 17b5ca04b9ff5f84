import type { PoorCommune } from '@ansinh/contract/statefunded/poor-communes.endpoints';
import { MapPinned, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AddPoorCommunesForm } from './add-poor-communes.form.tsx';
import { ChangePoorCommuneForm } from './change-poor-commune.form.tsx';
import { RemovePoorCommuneForm } from './remove-poor-commune.form.tsx';
import { usePoorCommunes } from './statefunded.queries.ts';

type Open = 'add' | { readonly change: PoorCommune } | { readonly remove: PoorCommune } | null;

/** Which communes are poor and since when: there the budget pays near-poor households in full. */
export function PoorCommunes() {
  const { t } = useTranslation('statefunded');
  const found = usePoorCommunes();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const mayAdd = found.data?.abilities.includes('add') === true;
  return (
    <section className="sf-list sf-poor">
      <div className="sf-poor__head">
        <h2 className="sf-heading">{t('poor.title')}</h2>
        {mayAdd && (
          <Button icon={Plus} onPress={() => setOpen('add')}>
            {t('poor.add')}
          </Button>
        )}
      </div>
      <p className="muted">{t('poor.lead')}</p>
      {found.isPending && <Skeleton lines={4} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.items.length === 0 && (
        <EmptyState icon={MapPinned} title={t('poor.none')}>
          {t(mayAdd ? 'poor.noneAdd' : 'poor.noneText')}
        </EmptyState>
      )}
      {found.data !== undefined && found.data.items.length > 0 && (
        <DataTable<PoorCommune>
          name="statefunded.poor-communes"
          label={t('poor.title')}
          columns={[
            {
              id: 'place',
              header: t('column.place'),
              width: '14rem',
              cell: ({ communeName }) => communeName,
            },
            { id: 'from', header: t('poor.from'), cell: ({ from }) => formatDate(from) },
            {
              id: 'to',
              header: t('poor.to'),
              cell: ({ to }) => (to === null ? t('poor.goesOn') : formatDate(to)),
            },
            {
              id: 'basis',
              header: t('money.basis'),
              width: '20rem',
              cell: ({ basis, certainty, note }) => (
                <div>
                  {basis} <CertaintyMark certainty={certainty} />
                  {note !== '' && <span className="sf-note">{note}</span>}
                </div>
              ),
            },
            ...(mayAdd
              ? [
                  {
                    id: 'acts',
                    header: t('poor.acts'),
                    cell: (one: PoorCommune) => (
                      <span className="sf-tools">
                        {one.abilities.includes('change') && (
                          <Button small onPress={() => setOpen({ change: one })}>
                            {t('poor.change')}
                          </Button>
                        )}
                        {one.abilities.includes('remove') && (
                          <Button small kind="quiet" onPress={() => setOpen({ remove: one })}>
                            {t('poor.remove')}
                          </Button>
                        )}
                      </span>
                    ),
                  },
                ]
              : []),
          ]}
          rows={found.data.items}
          rowKey={({ id }) => id}
        />
      )}
      {open === 'add' && <AddPoorCommunesForm communes={found.data?.communes ?? []} onClose={close} />}
      {open !== null && open !== 'add' && 'change' in open && (
        <ChangePoorCommuneForm one={open.change} onClose={close} />
      )}
      {open !== null && open !== 'add' && 'remove' in open && (
        <RemovePoorCommuneForm one={open.remove} onClose={close} />
      )}
    </section>
  );
}
