import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { activePeopleFilters, IDENTITY_STATES, SCHEME_FILTERS, type PeopleSearch } from './people-search.ts';

const ALL = 'all';

interface Props {
  readonly search: PeopleSearch;
  readonly change: (patch: Partial<PeopleSearch>) => void;
}

/** The filter row of the register. */
export function PeopleFilters({ search, change }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const all = { id: ALL, label: t('common:field.all') };
  return (
    <FilterBar
      active={activePeopleFilters(search)}
      onClear={() => change({ commune: undefined, group: undefined, identity: undefined, scheme: undefined })}
      search={
        <SearchField
          label={t('filter.search')}
          value={search.q ?? ''}
          onChange={(text) => change({ q: text === '' ? undefined : text })}
        />
      }
    >
      <Select
        label={t('column.identity')}
        choices={[all, ...IDENTITY_STATES.map((id) => ({ id, label: t(`identity.state.${id}`) }))]}
        value={search.identity ?? ALL}
        onChange={(id) => change({ identity: IDENTITY_STATES.find((one) => one === id) })}
      />
      <Select
        label={t('column.schemes')}
        choices={[all, ...SCHEME_FILTERS.map((id) => ({ id, label: t(`filter.scheme.${id}`) }))]}
        value={search.scheme ?? ALL}
        onChange={(id) => change({ scheme: SCHEME_FILTERS.find((one) => one === id) })}
      />
      <TextField
        label={t('filter.group')}
        value={search.group ?? ''}
        maxLength={2}
        onChange={(text) => change({ group: text.trim() === '' ? undefined : text.trim().toUpperCase() })}
      />
    </FilterBar>
  );
}
