import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import {
  activeEmployerFilters,
  EMPLOYER_STATUSES,
  INSURED_FILTERS,
  type EmployerSearch,
} from './employer-search.ts';
import { useCommuneChoices } from '../../lib/use-commune-choices.ts';

const ALL = 'all';

interface Props {
  readonly search: EmployerSearch;
  readonly change: (patch: Partial<EmployerSearch>) => void;
}

/** The filter row of the register. */
export function EmployerFilters({ search, change }: Props) {
  const { t } = useTranslation(['employers', 'common']);
  const communes = useCommuneChoices();
  const all = { id: ALL, label: t('common:field.all') };
  return (
    <FilterBar
      active={activeEmployerFilters(search)}
      onClear={() =>
        change({ commune: undefined, status: undefined, insured: undefined, findings: undefined })
      }
      search={
        <SearchField
          label={t('filter.search')}
          value={search.q ?? ''}
          onChange={(text) => change({ q: text === '' ? undefined : text })}
        />
      }
    >
      <ComboBox
        label={t('column.commune')}
        choices={communes}
        value={search.commune ?? null}
        onChange={(id) => change({ commune: id ?? undefined })}
        placeholder={t('common:field.all')}
      />
      <Select
        label={t('column.status')}
        choices={[all, ...EMPLOYER_STATUSES.map((id) => ({ id, label: t(`status.${id}`) }))]}
        value={search.status ?? ALL}
        onChange={(id) => change({ status: EMPLOYER_STATUSES.find((one) => one === id) })}
      />
      <Select
        label={t('filter.insured')}
        choices={[all, ...INSURED_FILTERS.map((id) => ({ id, label: t(`filter.insuredIs.${id}`) }))]}
        value={search.insured ?? ALL}
        onChange={(id) => change({ insured: INSURED_FILTERS.find((one) => one === id) })}
      />
      <span className="filter-tick">
        <Checkbox
          isSelected={search.findings === 'true'}
          onChange={(on) => change({ findings: on ? 'true' : undefined })}
        >
          {t('filter.findings')}
        </Checkbox>
      </span>
    </FilterBar>
  );
}
