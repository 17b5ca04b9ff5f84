import type { PupilRow, SchoolDetail } from '@ansinh/contract/pupils/pupils.schemas';
import { Banknote, Pencil, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PayForm } from './pay.form.tsx';
import { usePupilColumns } from './pupil-columns.tsx';
import { PupilForm } from './pupil.form.tsx';
import { PUPIL_STATES, type PupilsSearch } from './pupils-search.ts';
import { useRosterPupils } from './pupils.queries.ts';

const ALL = 'all';

interface Props {
  readonly school: SchoolDetail;
  readonly rosterId: string;
  readonly search: PupilsSearch;
  readonly change: (patch: Partial<PupilsSearch>) => void;
}

/** Pupils by name, those missing on top; picked ones pay. */
export function RosterTable({ school, rosterId, search, change }: Props) {
  const { t } = useTranslation(['pupils', 'common']);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isPaying, setPaying] = useState(false);
  const [edited, setEdited] = useState<PupilRow | null>(null);
  const { lop, tt, q } = search;
  const list = useRosterPupils(rosterId, {
    ...(lop === undefined ? {} : { class: lop }),
    ...(tt === undefined ? {} : { state: tt }),
    ...(q === undefined ? {} : { q }),
  });
  const works = school.abilities.includes('work');
  const columns = usePupilColumns(works ? setEdited : undefined);
  const rows = list.data?.items ?? [];
  const chosen = rows.filter(({ id }) => picked.has(id));
  const filtered = lop !== undefined || tt !== undefined || q !== undefined;
  if (list.data && rows.length === 0 && !filtered && !works)
    return <Callout>{t('pupils.countsOnly')}</Callout>;
  return (
    <Panel title={lop === undefined ? t('pupils.title') : t('pupils.ofClass', { class: lop })}>
      <FilterBar
        active={[lop, tt].filter(Boolean).length}
        onClear={() => change({ lop: undefined, tt: undefined })}
        search={
          <SearchField
            label={t('pupils.search')}
            value={q ?? ''}
            onChange={(text) => change({ q: text === '' ? undefined : text })}
          />
        }
      >
        <Select
          label={t('column.class')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...school.classes.map(({ className }) => ({ id: className, label: className })),
          ]}
          value={lop ?? ALL}
          onChange={(id) => change({ lop: id === ALL ? undefined : id })}
        />
        <Select
          label={t('column.state')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...PUPIL_STATES.map((id) => ({ id: id as string, label: t(`state.${id}`) })),
          ]}
          value={tt ?? ALL}
          onChange={(id) => change({ tt: PUPIL_STATES.find((one) => one === id) })}
        />
      </FilterBar>
      {list.data?.masked === true && <Callout>{t('pupils.masked')}</Callout>}
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && (
        <EmptyState icon={Users} title={t('pupils.nothing')}>
          {t('pupils.nothingText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <DataTable
          name="pupils.roster"
          label={t('pupils.title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          summary={t('pupils.count', { count: rows.length })}
          {...(works ? { picked, onPick: setPicked } : {})}
          tools={
            works && (
              <div className="pupils-actions">
                {chosen.length === 1 && (
                  <Button small icon={Pencil} onPress={() => setEdited(chosen[0] ?? null)}>
                    {t('pupils.edit')}
                  </Button>
                )}
                <Button
                  small
                  kind={chosen.length > 0 ? 'primary' : 'secondary'}
                  icon={Banknote}
                  isDisabled={chosen.length === 0}
                  onPress={() => setPaying(true)}
                >
                  {t('pay.open')}
                </Button>
              </div>
            )
          }
        />
      )}
      {isPaying && (
        <PayForm
          school={school}
          rosterId={rosterId}
          pupils={chosen}
          onClose={(paid) => {
            setPaying(false);
            if (paid) setPicked(new Set());
          }}
        />
      )}
      {edited && (
        <PupilForm key={edited.id} rosterId={rosterId} pupil={edited} onClose={() => setEdited(null)} />
      )}
    </Panel>
  );
}
