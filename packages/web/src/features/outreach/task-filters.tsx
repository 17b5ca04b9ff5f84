import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { CommuneChoice } from './commune-choice.tsx';
import { ATTENTIONS, KINDS, OUTCOMES, TASK_STATES, type OutreachSearch } from './outreach-search.ts';
import { useCollectors } from './outreach.queries.ts';
import { useOutreachWords } from './use-outreach-words.ts';

const ALL = 'all';

interface Props {
  readonly search: OutreachSearch;
  readonly change: (patch: Partial<OutreachSearch>) => void;
}

/** What the follow-up shows; at most five fields beside the commune. */
export function TaskFilters({ search, change }: Props) {
  const { t } = useTranslation(['outreach', 'common']);
  const { outcomeName } = useOutreachWords();
  const collectors = useCollectors(search.commune).data?.items ?? [];
  const set = [search.commune, search.unit, search.kind, search.state, search.outcome, search.attention];
  const all = { id: ALL, label: t('common:field.all') };
  return (
    <FilterBar
      search={
        <SearchField
          label={t('filter.q')}
          value={search.q ?? ''}
          onChange={(q) => change({ q: q === '' ? undefined : q })}
        />
      }
      active={set.filter(Boolean).length}
      onClear={() =>
        change({
          commune: undefined,
          unit: undefined,
          kind: undefined,
          state: undefined,
          outcome: undefined,
          attention: undefined,
        })
      }
    >
      <CommuneChoice value={search.commune} onChange={(commune) => change({ commune, unit: undefined })} />
      <ComboBox
        label={t('filter.unit')}
        choices={collectors.map(({ unit, agency }) => ({
          id: unit.key,
          label: unit.name,
          detail: agency.name,
        }))}
        value={search.unit ?? null}
        onChange={(unit) => change({ unit: unit ?? undefined })}
        placeholder={t('common:field.all')}
      />
      <Select
        label={t('filter.attention')}
        choices={[all, ...ATTENTIONS.map((id) => ({ id: id as string, label: t(`attention.${id}`) }))]}
        value={search.attention ?? ALL}
        onChange={(id) => change({ attention: ATTENTIONS.find((one) => one === id) })}
      />
      <Select
        label={t('filter.kind')}
        choices={[all, ...KINDS.map((id) => ({ id: id as string, label: t(`kind.${id}`) }))]}
        value={search.kind ?? ALL}
        onChange={(id) => change({ kind: KINDS.find((one) => one === id) })}
      />
      <Select
        label={t('filter.state')}
        choices={TASK_STATES.map((id) => ({ id, label: t(`state.${id}`) }))}
        value={search.state ?? 'open'}
        onChange={(id) => change({ state: id === 'open' ? undefined : id })}
      />
      <Select
        label={t('column.outcome')}
        choices={[all, ...OUTCOMES.map((id) => ({ id: id as string, label: outcomeName(id) }))]}
        value={search.outcome ?? ALL}
        onChange={(id) => change({ outcome: OUTCOMES.find((one) => one === id) })}
      />
    </FilterBar>
  );
}
