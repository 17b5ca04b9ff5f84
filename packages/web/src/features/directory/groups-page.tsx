import { Link } from '@tanstack/react-router';
import { Group, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldedMatch } from '../../lib/fold-text.ts';
import { formatDate } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useGroups } from './directory.queries.ts';
import type { AgencyGroup } from './directory.types.ts';
import { GroupForm } from './group.form.tsx';
import { GroupPanel } from './group-panel.tsx';
import './directory.css';

/** Groups that regulations name ("các sở, ban, ngành"), with their members on a day. */
export function GroupsPage() {
  const { t } = useTranslation('directory');
  const [search, change] = useSearchState<{ readonly on?: string | undefined }>();
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<AgencyGroup | 'new' | null>(null);
  const groups = useGroups(search.on);
  const abilities = groups.data?.abilities ?? [];
  const shown = (groups.data?.items ?? []).filter(({ name, code, aliases }) =>
    foldedMatch([name, code, ...aliases.map(({ alias }) => alias)].join(' '), text),
  );
  return (
    <>
      <PageHeader
        title={t('group.title')}
        {...(groups.data === undefined ? {} : { asOf: groups.data.on })}
        actions={
          abilities.includes('save') && (
            <Button kind="primary" icon={Plus} onPress={() => setEdited('new')}>
              {t('group.add')}
            </Button>
          )
        }
      />
      <FilterBar
        active={search.on === undefined ? 0 : 1}
        onClear={() => change({ on: undefined })}
        search={<SearchField label={t('group.search')} value={text} onChange={setText} />}
      >
        <DatePicker
          label={t('filter.on')}
          value={search.on ?? null}
          onChange={(on) => change({ on: on ?? undefined })}
        />
      </FilterBar>
      {search.on !== undefined && (
        <Callout tone="amber">
          {t('list.past', { date: formatDate(search.on) })}{' '}
          <Link to="/quan-tri/nhom" search={{}}>
            {t('list.today')}
          </Link>
        </Callout>
      )}
      {groups.isPending && <Skeleton lines={12} />}
      {groups.isError && <ErrorState error={groups.error} onRetry={() => void groups.refetch()} />}
      {groups.data && shown.length === 0 && (
        <EmptyState icon={Group} title={t('group.nothing')}>
          {t('group.nothingText')}
        </EmptyState>
      )}
      <div className="agency__main">
        {shown.map((group) => (
          <GroupPanel
            key={group.code}
            group={group}
            on={search.on}
            maySave={abilities.includes('save')}
            mayAddAlias={abilities.includes('add-alias')}
            onEdit={() => setEdited(group)}
          />
        ))}
      </div>
      {edited !== null && (
        <GroupForm {...(edited === 'new' ? {} : { group: edited })} onClose={() => setEdited(null)} />
      )}
    </>
  );
}
