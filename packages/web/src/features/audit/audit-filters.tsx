import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { activeFilters, AREAS, type AuditSearch } from './audit-search.ts';
import { useActionWords } from './use-action-words.ts';

const ALL = 'all';

interface Props {
  readonly search: AuditSearch;
  readonly change: (patch: Partial<AuditSearch>) => void;
  /** People found in the rows shown, to narrow to one of them. */
  readonly people: readonly { readonly id: string; readonly label: string }[];
}

/** The filter row of the audit trail. */
export function AuditFilters({ search, change, people }: Props) {
  const { t } = useTranslation(['audit', 'common']);
  const words = useActionWords();
  const actions = Object.entries(words)
    .filter(([area]) => search.area === undefined || area === search.area)
    .flatMap(([area, verbs]) =>
      Object.entries(verbs).map(([verb, label]) => ({ id: `${area}.${verb}`, label })),
    );
  return (
    <FilterBar
      active={activeFilters(search)}
      onClear={() =>
        change({
          area: undefined,
          action: undefined,
          subject: undefined,
          user: undefined,
          from: undefined,
          to: undefined,
        })
      }
      search={
        <SearchField
          label={t('filter.subject')}
          value={search.subject ?? ''}
          onChange={(text) => change({ subject: text === '' ? undefined : text })}
        />
      }
    >
      <Select
        label={t('filter.area')}
        choices={[
          { id: ALL, label: t('common:field.all') },
          ...AREAS.map((id) => ({ id, label: t(`area.${id}`) })),
        ]}
        value={search.area ?? ALL}
        onChange={(id) => change({ area: AREAS.find((one) => one === id), action: undefined })}
      />
      <ComboBox
        label={t('column.action')}
        choices={actions}
        value={search.action ?? null}
        onChange={(id) => change({ action: id ?? undefined })}
        placeholder={t('common:field.all')}
      />
      <ComboBox
        label={t('column.who')}
        choices={people}
        value={search.user ?? null}
        onChange={(id) => change({ user: id ?? undefined })}
        placeholder={t('common:field.all')}
      />
      <DatePicker
        label={t('filter.from')}
        value={search.from ?? null}
        onChange={(from) => change({ from: from ?? undefined })}
      />
      <DatePicker
        label={t('filter.to')}
        value={search.to ?? null}
        onChange={(to) => change({ to: to ?? undefined })}
      />
    </FilterBar>
  );
}
