import type { SigningAuthorityView } from '@ansinh/contract/documents/documents.schemas';
import { Signature } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { AuthorityForm } from './authority.form.tsx';
import { useAuthorities, useEndAuthority } from './documents.queries.ts';

/** Who signs for the agency: office, in whose stead, from when to when. */
export function SignersPanel() {
  const { t } = useTranslation('documents');
  const list = useAuthorities();
  const end = useEndAuthority();
  const [granting, setGranting] = useState(false);
  const [ending, setEnding] = useState<SigningAuthorityView | null>(null);
  const abilities = list.data?.abilities ?? [];
  const columns = useColumns(abilities.includes('end') ? setEnding : undefined);
  const today = dayInVietnam();
  const confirm = (): void => {
    if (ending === null) return;
    end.mutate(
      { params: { authorityId: ending.id }, body: { lastDay: today, version: ending.version } },
      {
        onError: (error) => showToast(refusalText(error), 'wrong'),
        onSettled: () => setEnding(null),
      },
    );
  };
  return (
    <>
      <div className="documents-bar">
        <p className="documents-note">{t('signers.note')}</p>
        {abilities.includes('grant') && (
          <Button onPress={() => setGranting(true)}>{t('signers.grant')}</Button>
        )}
      </div>
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState icon={Signature} title={t('signers.empty')}>
          {t('signers.emptyText')}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <DataTable
          name="documents.signers"
          label={t('view.signers')}
          columns={columns}
          rows={list.data.items}
          rowKey={({ id }) => id}
        />
      )}
      {granting && <AuthorityForm onClose={() => setGranting(false)} />}
      <ConfirmDialog
        title={t('signers.endTitle', { name: ending?.userName ?? '' })}
        verb={t('signers.end')}
        danger
        isOpen={ending !== null}
        isPending={end.isPending}
        onConfirm={confirm}
        onClose={() => setEnding(null)}
      >
        <p>{t('signers.endText', { day: formatDate(today) })}</p>
      </ConfirmDialog>
    </>
  );
}

function useColumns(
  onEnd: ((authority: SigningAuthorityView) => void) | undefined,
): readonly Column<SigningAuthorityView>[] {
  const { t } = useTranslation('documents');
  const today = dayInVietnam();
  const isPast = ({ to }: SigningAuthorityView): boolean => to !== null && to < today;
  return [
    { id: 'name', header: t('signers.name'), width: '12rem', cell: ({ userName }) => userName },
    { id: 'capacity', header: t('signers.capacity'), cell: ({ capacity }) => t(`capacity.${capacity}`) },
    {
      id: 'office',
      header: t('signers.office'),
      cell: ({ ownOffice, headOffice }) => ownOffice ?? headOffice,
    },
    {
      id: 'time',
      header: t('signers.time'),
      cell: (authority) => (
        <>
          {formatDate(authority.from)} –{' '}
          {authority.to === null ? t('signers.lasting') : formatDate(authority.to)}{' '}
          {isPast(authority) && <Badge tone="plain">{t('signers.past')}</Badge>}
        </>
      ),
    },
    { id: 'basis', header: t('signers.basis'), cell: ({ basis }) => basis },
    ...(onEnd
      ? [
          {
            id: 'end',
            header: t('column.action'),
            cell: (authority: SigningAuthorityView) =>
              isPast(authority) ? null : (
                <Button kind="quiet" small onPress={() => onEnd(authority)}>
                  {t('signers.end')}
                </Button>
              ),
          },
        ]
      : []),
  ];
}
