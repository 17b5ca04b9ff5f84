import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { STANDINGS, TIMINGS, type RoundSearch } from './reports-search.ts';

const ALL = 'all';

interface Props {
  readonly search: RoundSearch;
  readonly change: (patch: Partial<RoundSearch>) => void;
}

/** Agencies of a round by name, standing and timing. */
export function RoundAgencyFilters({ search, change }: Props) {
  const { t } = useTranslation(['reports', 'common']);
  return (
    <FilterBar
      active={[search.standing, search.timing].filter(Boolean).length}
      onClear={() => change({ standing: undefined, timing: undefined })}
      search={
        <SearchField
          label={t('filter.agency')}
          value={search.q ?? ''}
          onChange={(q) => change({ q: q === '' ? undefined : q })}
        />
      }
    >
      <Select
        label={t('column.standing')}
        choices={[
          { id: ALL, label: t('common:field.all') },
          ...STANDINGS.map((id) => ({ id: id as string, label: t(`standing.${id}`) })),
        ]}
        value={search.standing ?? ALL}
        onChange={(id) => change({ standing: STANDINGS.find((one) => one === id) })}
      />
      <Select
        label={t('column.timing')}
        choices={[
          { id: ALL, label: t('common:field.all') },
          ...TIMINGS.filter((one) => one !== 'none').map((id) => ({
            id: id as string,
            label: t(`timing.${id}`),
          })),
        ]}
        value={search.timing ?? ALL}
        onChange={(id) => change({ timing: TIMINGS.find((one) => one === id) })}
      />
    </FilterBar>
  );
}
