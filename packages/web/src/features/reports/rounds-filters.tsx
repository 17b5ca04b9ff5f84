import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Select } from '../../ui/select.tsx';
import type { RoundsSearch } from './reports-search.ts';
import type { ReportRound } from './reports.types.ts';

const ALL = 'all';
const OWED = 'owed';

interface Props {
  readonly search: RoundsSearch;
  readonly change: (patch: Partial<RoundsSearch>) => void;
  readonly rounds: readonly ReportRound[];
  readonly years: readonly number[];
}

/** Year, regulation, and only what is still owed. */
export function RoundsFilters({ search, change, rounds, years }: Props) {
  const { t } = useTranslation(['reports', 'common']);
  const thisYear = Number(dayInVietnam().slice(0, 4));
  const year = search.year ?? thisYear;
  const codes = [...new Set(rounds.map(({ basis }) => basis.regulationCode))].sort();
  return (
    <FilterBar
      active={[search.regulation, search.owed, search.year].filter((one) => one !== undefined).length}
      onClear={() => change({ regulation: undefined, owed: undefined, year: undefined })}
    >
      <Select
        label={t('filter.year')}
        choices={[...new Set([...years, thisYear, year])]
          .sort((a, b) => b - a)
          .map((one) => ({ id: String(one), label: String(one) }))}
        value={String(year)}
        onChange={(id) => change({ year: Number(id) === thisYear ? undefined : Number(id) })}
      />
      <Select
        label={t('filter.regulation')}
        choices={[
          { id: ALL, label: t('common:field.all') },
          ...codes.map((code) => ({ id: code, label: code })),
        ]}
        value={search.regulation ?? ALL}
        onChange={(id) => change({ regulation: id === ALL ? undefined : id })}
      />
      <Select
        label={t('filter.work')}
        choices={[
          { id: ALL, label: t('common:field.all') },
          { id: OWED, label: t('filter.owed') },
        ]}
        value={search.owed === undefined ? ALL : OWED}
        onChange={(id) => change({ owed: id === OWED ? true : undefined })}
      />
    </FilterBar>
  );
}
