import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Select } from '../../ui/select.tsx';
import { monthsUpTo } from './months-up-to.ts';
import { SCHEMES, type ResultsSearch } from './results-search.ts';

const ALL = 'all';
const MONTHS_BACK = 24;

interface Props {
  readonly communes: readonly { readonly key: string; readonly name: string }[];
  readonly shown: { readonly from: string; readonly to: string } | undefined;
  readonly search: ResultsSearch;
  readonly change: (patch: Partial<ResultsSearch>) => void;
}

/** Which months, commune and scheme the results are of. */
export function ResultsFilters({ communes, shown, search, change }: Props) {
  const { t } = useTranslation(['results', 'common']);
  const now = dayInVietnam().slice(0, 7);
  const months = monthsUpTo(now, MONTHS_BACK).map((id) => ({ id, label: periodText(id.replace('-', '-M')) }));
  const { from, to, commune, scheme } = search;
  return (
    <FilterBar
      active={[from, to, commune, scheme].filter(Boolean).length}
      onClear={() => change({ from: undefined, to: undefined, commune: undefined, scheme: undefined })}
    >
      <Select
        label={t('filter.from')}
        choices={months}
        value={from ?? shown?.from ?? now}
        onChange={(id) => change({ from: id, ...(id > (to ?? shown?.to ?? now) ? { to: id } : {}) })}
      />
      <Select
        label={t('filter.to')}
        choices={months}
        value={to ?? shown?.to ?? now}
        onChange={(id) => change({ to: id, ...(id < (from ?? shown?.from ?? now) ? { from: id } : {}) })}
      />
      {communes.length > 1 && (
        <ComboBox
          label={t('filter.commune')}
          choices={communes.map(({ key, name }) => ({ id: key, label: name }))}
          value={commune ?? null}
          onChange={(id) => change({ commune: id ?? undefined })}
          placeholder={t('common:field.all')}
        />
      )}
      <Select
        label={t('filter.scheme')}
        choices={[
          { id: ALL, label: t('common:field.all') },
          ...SCHEMES.map((id) => ({ id: id as string, label: t(`scheme.${id}`) })),
        ]}
        value={scheme ?? ALL}
        onChange={(id) => change({ scheme: SCHEMES.find((one) => one === id) })}
      />
    </FilterBar>
  );
}
