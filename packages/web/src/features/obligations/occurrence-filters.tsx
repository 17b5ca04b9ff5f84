import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useAgencyChoices, useRegulationChoices } from './filter-choices.queries.ts';
import { MoreFilters } from './more-filters.tsx';
import { activeFilters, ANY_STATE, type OccurrenceSearch } from './occurrence-search.ts';

const ALL = 'all';
const ROLES = ['lead', 'coordinating', 'recipient'] as const;
const NOT_FINISHED = 'not-finished';
const OWED = 'upcoming,open,waiting,returned';
const LATE = 'overdue,escalated';
const STATES = [
  'upcoming',
  'open',
  'waiting',
  'submitted',
  'returned',
  'accepted',
  'nothing_to_report',
  'cancelled',
] as const;

interface Props {
  readonly search: OccurrenceSearch;
  readonly change: (patch: Partial<OccurrenceSearch>) => void;
}

/** The filter row of the list of work. */
export function OccurrenceFilters({ search, change }: Props) {
  const { t } = useTranslation(['obligations', 'common']);
  const [more, setMore] = useState(() =>
    Boolean(search.period ?? search.dueFrom ?? search.dueTo ?? search.asOf ?? search.duty),
  );
  const all = { id: ALL, label: t('common:field.all') };
  const value = (id: string | undefined): string => id ?? ALL;
  const chosen = (id: string): string | undefined => (id === ALL ? undefined : id);
  return (
    <FilterBar
      active={activeFilters(search)}
      onClear={() =>
        change({
          role: undefined,
          agency: undefined,
          regulation: undefined,
          duty: undefined,
          state: undefined,
          timeliness: undefined,
          period: undefined,
          dueFrom: undefined,
          dueTo: undefined,
        })
      }
      search={
        <SearchField
          label={t('filter.search')}
          value={search.q ?? ''}
          onChange={(text) => change({ q: text === '' ? undefined : text })}
        />
      }
    >
      <Select
        label={t('filter.role')}
        choices={[all, ...ROLES.map((id) => ({ id, label: t(`role.${id}`) }))]}
        value={value(search.role)}
        onChange={(id) => change({ role: chosen(id) })}
      />
      <Select
        label={t('filter.state')}
        choices={withUnknown(
          [
            { id: NOT_FINISHED, label: t('filter.notFinished') },
            { id: ANY_STATE, label: t('filter.anyState') },
            { id: OWED, label: t('filter.owed') },
            ...STATES.map((id) => ({ id, label: t(`common:state.${id}`) })),
          ],
          search.state,
          t('filter.several'),
        )}
        value={search.state ?? NOT_FINISHED}
        onChange={(id) => change({ state: id === NOT_FINISHED ? undefined : id })}
      />
      <Select
        label={t('filter.timeliness')}
        choices={withUnknown(
          [
            all,
            { id: LATE, label: t('timeliness.overdue') },
            ...(['escalated', 'on_time', 'late'] as const).map((id) => ({
              id,
              label: t(`timeliness.${id}`),
            })),
          ],
          search.timeliness,
          t('filter.several'),
        )}
        value={value(search.timeliness)}
        onChange={(id) => change({ timeliness: chosen(id) })}
      />
      <ComboBox
        label={t('filter.regulation')}
        choices={useRegulationChoices()}
        value={search.regulation ?? null}
        onChange={(id) => change({ regulation: id ?? undefined, duty: undefined })}
        placeholder={t('common:field.all')}
      />
      <ComboBox
        label={t('filter.agency')}
        choices={useAgencyChoices()}
        value={search.agency ?? null}
        onChange={(id) => change({ agency: id ?? undefined })}
        placeholder={t('common:field.all')}
      />
      <Button kind="quiet" aria-expanded={more} onPress={() => setMore(!more)}>
        {more ? t('filter.less') : t('filter.more')}
      </Button>
      {more && <MoreFilters search={search} change={change} />}
    </FilterBar>
  );
}

/** A set of values that came from a link and is none of the choices keeps a name of its own. */
function withUnknown<T extends { readonly id: string; readonly label: string }>(
  choices: readonly T[],
  value: string | undefined,
  label: string,
): { readonly id: string; readonly label: string }[] {
  return value === undefined || choices.some((one) => one.id === value)
    ? [...choices]
    : [...choices, { id: value, label }];
}
