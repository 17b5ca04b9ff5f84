import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDateTime } from '../../lib/format.ts';
import { useActorName } from '../../lib/use-actor-name.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ExchangeTabs } from './exchange-tabs.tsx';
import type { Remembered } from './exchange.types.ts';
import { useRemembered } from './exchange.queries.ts';
import { ForgetDialog } from './forget-dialog.tsx';
import { RememberedForm } from './remembered.form.tsx';
import './exchange.css';

/** How the headers of the agency's files are read, as its people confirmed it: see, correct, forget. */
export function RememberedPage() {
  const { t } = useTranslation('exchange');
  const nameOf = useActorName();
  const list = useRemembered();
  const [open, setOpen] = useState<{ one: Remembered; verb: 'correct' | 'forget' } | null>(null);
  const rows = list.data?.items ?? [];
  const close = (): void => setOpen(null);
  return (
    <>
      <PageHeader title={t('remembered.title')} asOf={dayInVietnam()} />
      <ExchangeTabs />
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState icon={Columns3} title={t('remembered.nothing')}>
          {t('remembered.nothingText')}
        </EmptyState>
      )}
      {open?.verb === 'correct' ? (
        <RememberedForm one={open.one} onClose={close} />
      ) : (
        rows.length > 0 && (
          <DataTable
            name="exchange.remembered"
            label={t('remembered.title')}
            summary={t('remembered.explain')}
            rows={rows}
            rowKey={({ layout, header }) => `${layout}:${header}`}
            columns={[
              { id: 'layout', header: t('remembered.layout'), width: '16rem', cell: ({ title }) => title },
              {
                id: 'header',
                header: t('remembered.header'),
                width: '24rem',
                cell: ({ fileColumns }) => <span className="muted">{headerText(fileColumns)}</span>,
              },
              {
                id: 'columns',
                header: t('remembered.columns'),
                width: '7rem',
                numeric: true,
                cell: ({ columns }) =>
                  `${String(columns.filter(({ index }) => index !== null).length)}/${String(columns.length)}`,
              },
              {
                id: 'by',
                header: t('remembered.by'),
                width: '12rem',
                cell: ({ confirmedBy, confirmedAt }) => (
                  <span className="cell-lines">
                    {nameOf(confirmedBy)}
                    <span className="muted">{formatDateTime(confirmedAt)}</span>
                  </span>
                ),
              },
              {
                id: 'do',
                header: t('remembered.do'),
                width: '10rem',
                cell: (one) => (
                  <span className="step-actions">
                    <Button small onPress={() => setOpen({ one, verb: 'correct' })}>
                      {t('remembered.correct')}
                    </Button>
                    <Button small kind="quiet" onPress={() => setOpen({ one, verb: 'forget' })}>
                      {t('remembered.forget')}
                    </Button>
                  </span>
                ),
              },
            ]}
          />
        )
      )}
      {open?.verb === 'forget' && <ForgetDialog one={open.one} onClose={close} />}
    </>
  );
}

const SHOWN = 8;

function headerText(columns: Remembered['fileColumns']): string {
  const names = columns.map(({ header }) => header).filter((header) => header !== '');
  return names.slice(0, SHOWN).join(' · ') + (names.length > SHOWN ? ' …' : '');
}
