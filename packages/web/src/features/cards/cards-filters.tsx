import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CARD_KINDS, CARD_SOURCES, CARD_STATES, type CardsSearch } from './cards-search.ts';

const ALL = 'all';

interface Props {
  readonly search: CardsSearch;
  readonly change: (patch: Partial<CardsSearch>) => void;
}

/** The filter row of requests. */
export function CardsFilters({ search, change }: Props) {
  const { t } = useTranslation(['cards', 'common']);
  const all = { id: ALL, label: t('common:field.all') };
  const { q, ...others } = search;
  return (
    <FilterBar
      active={Object.keys(others).length}
      onClear={() =>
        change({
          kind: undefined,
          state: undefined,
          source: undefined,
          group: undefined,
          commune: undefined,
          agency: undefined,
        })
      }
      search={
        <SearchField
          label={t('filter.search')}
          value={q ?? ''}
          onChange={(text) => change({ q: text === '' ? undefined : text })}
        />
      }
    >
      <Select
        label={t('column.state')}
        choices={[all, ...CARD_STATES.map((id) => ({ id: id as string, label: t(`state.${id}`) }))]}
        value={search.state ?? ALL}
        onChange={(id) => change({ state: CARD_STATES.find((one) => one === id) })}
      />
      <Select
        label={t('column.kind')}
        choices={[all, ...CARD_KINDS.map((id) => ({ id: id as string, label: t(`kind.${id}`) }))]}
        value={search.kind ?? ALL}
        onChange={(id) => change({ kind: CARD_KINDS.find((one) => one === id) })}
      />
      <Select
        label={t('column.source')}
        choices={[all, ...CARD_SOURCES.map((id) => ({ id: id as string, label: t(`source.${id}`) }))]}
        value={search.source ?? ALL}
        onChange={(id) => change({ source: CARD_SOURCES.find((one) => one === id) })}
      />
      <TextField
        label={t('column.group')}
        value={search.group ?? ''}
        maxLength={2}
        onChange={(text) => change({ group: text.trim() === '' ? undefined : text.trim().toUpperCase() })}
      />
    </FilterBar>
  );
}
