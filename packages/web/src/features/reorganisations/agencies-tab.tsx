import { Wand2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import {
  useProposeAgencies,
  useSetAgencies,
  type Reorganisation,
  type SetAgency,
} from './reorganisations.queries.ts';

const TONES: Readonly<Record<SetAgency['act'], Tone>> = {
  open: 'green',
  change: 'action',
  close: 'red',
  give: 'plain',
};

/** Agencies that a decision opens, changes or ends, with those that go on with their work. */
export function AgenciesTab({ reorganisation }: { readonly reorganisation: Reorganisation }) {
  const { t } = useTranslation('reorganisations');
  const [{ q = '' }, change] = useSearchState<{ q?: string | undefined }>();
  const agencies = useSetAgencies(reorganisation.id, q);
  const rows = agencies.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = agencies.data?.pages[0]?.total ?? 0;
  return (
    <>
      <FilterBar
        search={
          <SearchField
            label={t('agencies.search')}
            value={q}
            onChange={(text) => change({ q: text || undefined })}
          />
        }
        active={0}
        onClear={() => change({ q: undefined })}
      />
      {reorganisation.abilities.includes('change') && <Propose reorganisation={reorganisation} />}
      {agencies.isError && <ErrorState error={agencies.error} onRetry={() => void agencies.refetch()} />}
      {agencies.isPending && <Skeleton lines={10} />}
      {agencies.data && rows.length === 0 && (
        <EmptyState title={t('agencies.none')}>{t('agencies.noneText')}</EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable
          name="reorganisations.agencies"
          label={t('tab.agencies')}
          columns={columnsOf(t)}
          rows={rows}
          rowKey={({ code }) => code}
          summary={t('agencies.count', { count: total })}
          foot={
            <LoadMore
              shown={rows.length}
              total={total}
              hasMore={agencies.hasNextPage}
              isLoading={agencies.isFetchingNextPage}
              onMore={() => void agencies.fetchNextPage()}
            />
          }
        />
      )}
    </>
  );
}

function columnsOf(t: ReturnType<typeof useTranslation<'reorganisations'>>['t']): Column<SetAgency>[] {
  return [
    {
      id: 'name',
      header: t('column.agency'),
      width: '22rem',
      cell: ({ name, code }) => (
        <span className="reorganisation-name">
          <span>{name}</span>
          <span className="muted">{code}</span>
        </span>
      ),
    },
    {
      id: 'act',
      header: t('column.act'),
      cell: ({ act }) => <Badge tone={TONES[act]}>{t(`act.${act}`)}</Badge>,
    },
    {
      id: 'successors',
      header: t('column.successors'),
      width: '28rem',
      cell: ({ successors, note }) =>
        successors.length === 0 ? (
          note
        ) : (
          <ul className="receivers">
            {successors.map(({ code, name, primary, dividedBy, scope }) => (
              <li key={`${code} ${scope}`}>
                {name}{' '}
                <span className="muted">
                  {primary ? t('agencies.primary') : t(`agencies.by.${dividedBy}`)}
                </span>
              </li>
            ))}
          </ul>
        ),
    },
  ];
}

function Propose({ reorganisation }: { readonly reorganisation: Reorganisation }) {
  const { t } = useTranslation('reorganisations');
  const propose = useProposeAgencies();
  const [isOpen, setOpen] = useState(false);
  const { id, version } = reorganisation;
  return (
    <p className="propose-agencies">
      <Button small icon={Wand2} onPress={() => setOpen(true)}>
        {t('agencies.propose')}
      </Button>
      <ConfirmDialog
        title={t('agencies.proposeTitle')}
        verb={t('agencies.propose')}
        isOpen={isOpen}
        isPending={propose.isPending}
        onClose={() => setOpen(false)}
        onConfirm={() =>
          propose.mutate(
            { params: { id }, body: { version } },
            {
              onSuccess: () => setOpen(false),
              onError: (error) => showToast(refusalText(error), 'wrong'),
            },
          )
        }
      >
        {t('agencies.proposeText')}
      </ConfirmDialog>
    </p>
  );
}
