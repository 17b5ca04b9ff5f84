import { useTranslation } from 'react-i18next';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { KINDS, LEVELS } from './agency-kinds.ts';
import { activeFilters, type AgencySearch } from './agency-search.ts';

const ALL = 'all';

interface Props {
  readonly search: AgencySearch;
  readonly change: (patch: Partial<AgencySearch>) => void;
}

/** The filter row of the directory. */
export function DirectoryFilters({ search, change }: Props) {
  const { t } = useTranslation(['directory', 'common']);
  return (
    <FilterBar
      active={activeFilters(search)}
      onClear={() => change({ kind: undefined, level: undefined, on: undefined })}
      search={
        <SearchField
          label={t('filter.search')}
          value={search.q ?? ''}
          onChange={(text) => change({ q: text === '' ? undefined : text })}
        />
      }
    >
      <ComboBox
        label={t('column.kind')}
        choices={KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
        value={KINDS.find((one) => one === search.kind) ?? null}
        onChange={(kind) => change({ kind: kind ?? undefined })}
        placeholder={t('common:field.all')}
      />
      <Select
        label={t('column.level')}
        choices={[
          { id: ALL, label: t('common:field.all') },
          ...LEVELS.map((id) => ({ id, label: t(`level.${id}`) })),
        ]}
        value={search.level ?? ALL}
        onChange={(id) => change({ level: LEVELS.find((one) => one === id) })}
      />
      <DatePicker
        label={t('filter.on')}
        value={search.on ?? null}
        onChange={(on) => change({ on: on ?? undefined })}
      />
    </FilterBar>
  );
}
