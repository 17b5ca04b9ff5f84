import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Select } from '../../ui/select.tsx';
import type { ListsSearch } from './lists-search.ts';
import { useListCounts } from './memberlists.queries.ts';

const ALL = 'all';
const NONE = 'none';

interface Props {
  readonly search: ListsSearch;
  readonly change: (patch: Partial<ListsSearch>) => void;
}

/** Which commune, and which of its villages; only those that have people on the lists. */
export function UnitFilters({ search, change }: Props) {
  const { t } = useTranslation(['memberlists', 'common']);
  const communes = useListCounts({ month: search.month });
  const own = useListCounts({ month: search.month, commune: search.commune });
  const isOne = communes.data?.commune != null;
  const villages = own.data?.units.filter(({ kind }) => kind === 'village') ?? [];
  return (
    <>
      {!isOne && (
        <ComboBox
          label={t('column.commune')}
          choices={(communes.data?.units ?? []).map(({ key, name }) => ({
            id: key ?? '',
            label: name ?? key ?? '',
          }))}
          value={search.commune ?? null}
          onChange={(commune) => change({ commune: commune ?? undefined, village: undefined })}
          placeholder={t('common:field.all')}
        />
      )}
      {villages.length > 0 && (
        <Select
          label={t('column.village')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...villages.map(({ key, name }) => ({ id: key ?? NONE, label: name ?? t('counts.noVillage') })),
          ]}
          value={search.village ?? ALL}
          onChange={(id) => change({ village: id === ALL ? undefined : id })}
        />
      )}
    </>
  );
}
