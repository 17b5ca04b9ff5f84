import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Select } from '../../ui/select.tsx';
import { PURPOSES, type DonationsSearch } from './donations-search.ts';

interface Props {
  readonly communes: readonly { readonly key: string; readonly name: string }[];
  readonly search: DonationsSearch;
  readonly change: (patch: Partial<DonationsSearch>) => void;
}

const ALL = 'all';
const YEARS = 5;

/** Whom gifts are for, where, and the year they came in. */
export function DonationsFilters({ communes, search, change }: Props) {
  const { t } = useTranslation(['donations', 'common']);
  const year = Number(dayInVietnam().slice(0, 4));
  const all = { id: ALL, label: t('common:field.all') };
  return (
    <FilterBar
      active={[search.purpose, search.commune, search.year, search.donor].filter(Boolean).length}
      onClear={() => change({ purpose: undefined, commune: undefined, year: undefined, donor: undefined })}
    >
      <Select
        label={t('gift.purpose')}
        choices={[all, ...PURPOSES.map((id) => ({ id: id as string, label: t(`purpose.${id}`) }))]}
        value={search.purpose ?? ALL}
        onChange={(id) => change({ purpose: PURPOSES.find((one) => one === id) })}
      />
      <ComboBox
        label={t('gift.commune')}
        choices={communes.map(({ key, name }) => ({ id: key, label: name }))}
        value={search.commune ?? null}
        onChange={(commune) => change({ commune: commune ?? undefined })}
        placeholder={t('common:field.all')}
      />
      <Select
        label={t('filter.year')}
        choices={[
          all,
          ...Array.from({ length: YEARS }, (_, back) => ({
            id: String(year - back),
            label: String(year - back),
          })),
        ]}
        value={search.year === undefined ? ALL : String(search.year)}
        onChange={(id) => change({ year: id === ALL ? undefined : Number(id) })}
      />
    </FilterBar>
  );
}
