import type { Organisation } from '@ansinh/contract/network/network.schemas';
import { useNavigate } from '@tanstack/react-router';
import { FileSpreadsheet, GraduationCap, Plus, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ImportPeopleForm } from './import-people.form.tsx';
import { useMemberColumns } from './member-columns.tsx';
import { MEMBER_KINDS, MEMBER_STATES, type NetworkSearch } from './network-search.ts';
import { useMembers } from './network.queries.ts';
import { PersonForm } from './person.form.tsx';
import { TrainingForm } from './training.form.tsx';

interface Props {
  readonly search: NetworkSearch;
  readonly change: (patch: Partial<NetworkSearch>) => void;
  readonly organisations: readonly Organisation[];
}

const ALL = 'all';

/** Collectors and collaborators. */
export function PeopleView({ search, change, organisations }: Props) {
  const { t } = useTranslation(['network', 'common']);
  const navigate = useNavigate();
  const list = useMembers(search);
  const columns = useMemberColumns();
  const [open, setOpen] = useState<'person' | 'import' | 'training' | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const manages = list.data?.abilities.includes('people') === true;
  const tools = manages && (
    <>
      {picked.size > 0 && (
        <Button icon={GraduationCap} onPress={() => setOpen('training')}>
          {t('training.add', { count: picked.size })}
        </Button>
      )}
      <Button icon={FileSpreadsheet} onPress={() => setOpen('import')}>
        {t('import.open')}
      </Button>
      <Button kind="primary" icon={Plus} onPress={() => setOpen('person')}>
        {t('person.add')}
      </Button>
    </>
  );
  return (
    <div className="network-view">
      <FilterBar
        search={
          <SearchField
            label={t('person.find')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q === '' ? undefined : q })}
          />
        }
        active={[search.kind, search.state].filter(Boolean).length}
        onClear={() => change({ kind: undefined, state: undefined })}
      >
        <Select
          label={t('person.kind')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...MEMBER_KINDS.map((id) => ({ id: id as string, label: t(`kind.${id}`) })),
          ]}
          value={search.kind ?? ALL}
          onChange={(id) => change({ kind: MEMBER_KINDS.find((one) => one === id) })}
        />
        <Select
          label={t('person.state')}
          choices={MEMBER_STATES.map((id) => ({ id: id as string, label: t(`state.${id}`) }))}
          value={search.state ?? 'working'}
          onChange={(id) =>
            change({ state: id === 'working' ? undefined : MEMBER_STATES.find((one) => one === id) })
          }
        />
      </FilterBar>
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState icon={UserRound} title={t('person.empty')} action={tools}>
          {t('person.emptyText')}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <DataTable
          name="network.people"
          label={t('view.people')}
          columns={columns}
          rows={list.data.items}
          rowKey={({ key }) => key}
          tools={tools}
          {...(manages ? { picked, onPick: setPicked } : {})}
          onOpen={({ key }) => void navigate({ to: '/mang-luoi/nguoi/$key', params: { key } })}
          summary={t('person.count', { count: list.data.items.length })}
        />
      )}
      {open === 'person' && <PersonForm member={null} agency={search.agency} onClose={() => setOpen(null)} />}
      {open === 'import' && (
        <ImportPeopleForm
          organisations={organisations}
          agency={search.agency}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'training' && (
        <TrainingForm
          keys={[...picked]}
          onClose={() => {
            setPicked(new Set());
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}
