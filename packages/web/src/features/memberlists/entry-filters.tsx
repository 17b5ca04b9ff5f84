import { useTranslation } from 'react-i18next';
import { periodText } from '../../lib/period-text.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { activeListFilters, KINDS, SCHEMES, SIGNS, WORKS, type ListsSearch } from './lists-search.ts';
import { UnitFilters } from './unit-filters.tsx';

const ALL = 'all';

interface Props {
  readonly months: readonly string[];
  readonly search: ListsSearch;
  readonly change: (patch: Partial<ListsSearch>) => void;
}

/** The filter row of the people of a month's lists. */
export function EntryFilters({ months, search, change }: Props) {
  const { t } = useTranslation(['memberlists', 'common']);
  const all = { id: ALL, label: t('common:field.all') };
  return (
    <FilterBar
      active={activeListFilters(search)}
      onClear={() =>
        change({
          kind: undefined,
          scheme: undefined,
          commune: undefined,
          village: undefined,
          sign: undefined,
          work: undefined,
          state: undefined,
        })
      }
      search={
        <SearchField
          label={t('people.search')}
          value={search.q ?? ''}
          onChange={(text) => change({ q: text === '' ? undefined : text })}
        />
      }
    >
      <Select
        label={t('column.month')}
        choices={months.map((id) => ({ id, label: periodText(id.replace('-', '-M')) }))}
        value={search.month ?? months[0] ?? ''}
        onChange={(month) => change({ month: month === months[0] ? undefined : month })}
      />
      <Select
        label={t('column.kind')}
        choices={[all, ...KINDS.map((id) => ({ id: id as string, label: t(`kind.${id}`) }))]}
        value={search.kind ?? ALL}
        onChange={(id) => change({ kind: KINDS.find((one) => one === id) })}
      />
      <Select
        label={t('column.scheme')}
        choices={[all, ...SCHEMES.map((id) => ({ id: id as string, label: t(`scheme.${id}`) }))]}
        value={search.scheme ?? ALL}
        onChange={(id) => change({ scheme: SCHEMES.find((one) => one === id) })}
      />
      <UnitFilters search={search} change={change} />
      <Select
        label={t('column.sign')}
        choices={[all, ...SIGNS.map((id) => ({ id: id as string, label: t(`sign.${id}`) }))]}
        value={search.sign ?? ALL}
        onChange={(id) => change({ sign: SIGNS.find((one) => one === id) })}
      />
      <Select
        label={t('column.work')}
        choices={[all, ...WORKS.map((id) => ({ id: id as string, label: t(`work.${id}`) }))]}
        value={search.work ?? ALL}
        onChange={(id) => change({ work: WORKS.find((one) => one === id) })}
      />
    </FilterBar>
  );
}
