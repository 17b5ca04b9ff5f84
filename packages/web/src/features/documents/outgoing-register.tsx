import type { OutgoingEntry } from '@ansinh/contract/documents/documents.schemas';
import { Link } from '@tanstack/react-router';
import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useCancelNumber, useOutgoing } from './documents.queries.ts';
import { NumberForm } from './number.form.tsx';
import { YearSteps } from './year-steps.tsx';

interface Props {
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** Register of outgoing documents of a year: every number in its place, the cancelled ones too. */
export function OutgoingRegister({ year, onYear }: Props) {
  const { t } = useTranslation('documents');
  const register = useOutgoing(year);
  const cancel = useCancelNumber();
  const [taking, setTaking] = useState(false);
  const [cancelling, setCancelling] = useState<OutgoingEntry | null>(null);
  const abilities = register.data?.abilities ?? [];
  const columns = useColumns(abilities.includes('cancel-number') ? setCancelling : undefined);
  return (
    <>
      <div className="documents-bar">
        <YearSteps year={year} onYear={onYear} />
        {abilities.includes('take-number') && (
          <Button onPress={() => setTaking(true)}>{t('register.take')}</Button>
        )}
      </div>
      {register.isPending && <Skeleton lines={8} />}
      {register.isError && <ErrorState error={register.error} onRetry={() => void register.refetch()} />}
      {register.data?.items.length === 0 && (
        <EmptyState icon={BookOpen} title={t('register.emptyOutgoing', { year })}>
          {t('register.emptyOutgoingText')}
        </EmptyState>
      )}
      {register.data && register.data.items.length > 0 && (
        <DataTable
          name="documents.outgoing"
          label={t('view.outgoing')}
          columns={columns}
          rows={register.data.items}
          rowKey={({ kind, number }) => `${kind}-${number}`}
          summary={t('register.count', { count: register.data.items.length })}
        />
      )}
      {taking && <NumberForm onClose={() => setTaking(false)} />}
      {cancelling && (
        <ReasonDialog
          title={t('register.cancelTitle', { number: cancelling.text })}
          verb={t('register.cancel')}
          consequence={t('register.cancelText')}
          label={t('field.reason')}
          isPending={cancel.isPending}
          error={cancel.error}
          onClose={() => setCancelling(null)}
          onSubmit={(reason) =>
            cancel.mutate(
              { body: { year, kind: cancelling.kind, number: cancelling.number, reason } },
              { onSuccess: () => setCancelling(null) },
            )
          }
        />
      )}
    </>
  );
}

function useColumns(
  onCancel: ((entry: OutgoingEntry) => void) | undefined,
): readonly Column<OutgoingEntry>[] {
  const { t } = useTranslation('documents');
  return [
    { id: 'number', header: t('column.number'), width: '9rem', cell: ({ text }) => text },
    { id: 'day', header: t('column.day'), cell: ({ day }) => formatDate(day) },
    { id: 'kind', header: t('column.kind'), cell: ({ kindName }) => kindName },
    {
      id: 'summary',
      header: t('column.summary'),
      width: '22rem',
      cell: ({ summary, documentId, cancelled }) => (
        <>
          {documentId === null ? (
            summary
          ) : (
            <Link to="/cong-van/$id" params={{ id: documentId }}>
              {summary}
            </Link>
          )}
          {cancelled && (
            <>
              {' '}
              <Badge tone="red">{t('register.cancelled', { reason: cancelled.because })}</Badge>
            </>
          )}
        </>
      ),
    },
    { id: 'takenBy', header: t('column.takenBy'), cell: ({ takenBy }) => takenBy },
    ...(onCancel
      ? [
          {
            id: 'cancel',
            header: t('column.action'),
            cell: (entry: OutgoingEntry) =>
              entry.documentId === null && entry.cancelled === null ? (
                <Button kind="quiet" small onPress={() => onCancel(entry)}>
                  {t('register.cancel')}
                </Button>
              ) : null,
          },
        ]
      : []),
  ];
}
