import type { IncomingEntry } from '@ansinh/contract/documents/documents.schemas';
import { Link } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { incomingFileAddress, useIncoming } from './documents.queries.ts';
import { IncomingForm } from './incoming.form.tsx';
import { YearSteps } from './year-steps.tsx';

interface Props {
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** Register of incoming documents of a year. */
export function IncomingRegister({ year, onYear }: Props) {
  const { t } = useTranslation('documents');
  const register = useIncoming(year);
  const [adding, setAdding] = useState(false);
  const columns: readonly Column<IncomingEntry>[] = [
    { id: 'number', header: t('column.incomingNumber'), width: '6rem', cell: ({ number }) => number },
    { id: 'receivedOn', header: t('column.receivedOn'), cell: ({ receivedOn }) => formatDate(receivedOn) },
    { id: 'issuer', header: t('column.issuer'), cell: ({ issuer }) => issuer },
    { id: 'symbol', header: t('column.number'), cell: ({ symbol }) => symbol },
    { id: 'documentDay', header: t('column.day'), cell: ({ documentDay }) => formatDate(documentDay) },
    {
      id: 'summary',
      header: t('column.summary'),
      width: '22rem',
      cell: ({ summary, documentId, fileId, number }) => {
        if (documentId !== null)
          return (
            <Link to="/cong-van/$id" params={{ id: documentId }}>
              {summary}
            </Link>
          );
        if (fileId === null) return summary;
        return (
          <a href={incomingFileAddress(year, number)} target="_blank" rel="noreferrer">
            {summary}
          </a>
        );
      },
    },
  ];
  return (
    <>
      <div className="documents-bar">
        <YearSteps year={year} onYear={onYear} />
        {register.data?.abilities.includes('register-incoming') && (
          <Button onPress={() => setAdding(true)}>{t('register.addIncoming')}</Button>
        )}
      </div>
      {register.isPending && <Skeleton lines={8} />}
      {register.isError && <ErrorState error={register.error} onRetry={() => void register.refetch()} />}
      {register.data?.items.length === 0 && (
        <EmptyState icon={Inbox} title={t('register.emptyIncoming', { year })}>
          {t('register.emptyIncomingText')}
        </EmptyState>
      )}
      {register.data && register.data.items.length > 0 && (
        <DataTable
          name="documents.incoming"
          label={t('view.incoming')}
          columns={columns}
          rows={register.data.items}
          rowKey={({ number }) => String(number)}
          summary={t('register.count', { count: register.data.items.length })}
        />
      )}
      {adding && <IncomingForm onClose={() => setAdding(false)} />}
    </>
  );
}
