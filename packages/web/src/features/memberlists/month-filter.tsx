import { useTranslation } from 'react-i18next';
import { periodText } from '../../lib/period-text.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Select } from '../../ui/select.tsx';
import type { ListsSearch } from './lists-search.ts';

interface Props {
  readonly months: readonly string[];
  readonly search: ListsSearch;
  readonly change: (patch: Partial<ListsSearch>) => void;
}

/** Which month's lists are shown. */
export function MonthFilter({ months, search, change }: Props) {
  const { t } = useTranslation('memberlists');
  return (
    <FilterBar active={search.month === undefined ? 0 : 1} onClear={() => change({ month: undefined })}>
      <Select
        label={t('column.month')}
        choices={months.map((id) => ({ id, label: periodText(id.replace('-', '-M')) }))}
        value={search.month ?? months[0] ?? ''}
        onChange={(month) => change({ month: month === months[0] ? undefined : month })}
      />
    </FilterBar>
  );
}
