import { useTranslation } from 'react-i18next';
import { CERTAINTIES, type Certainty } from '../../ui/certainties.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TOPICS, type Topic } from './parameter-topics.ts';

/** What the page of parameters shows, as it stands in the address; `name` is the parameter whose history is open. */
export type ParameterSearch = {
  readonly q?: string | undefined;
  readonly topic?: Topic | undefined;
  readonly certainty?: Certainty | undefined;
  readonly on?: string | undefined;
  readonly name?: string | undefined;
};

const ALL = 'all';
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Returns what an address asks for; what cannot be a filter is dropped. */
export function readParameterSearch(search: Record<string, unknown>): ParameterSearch {
  const { q, on, name } = search;
  const topic = TOPICS.find((one) => one === search['topic']);
  const certainty = CERTAINTIES.find((one) => one === search['certainty']);
  return {
    ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q) } : {}),
    ...(topic === undefined ? {} : { topic }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(typeof on === 'string' && DATE.test(on) ? { on } : {}),
    ...(typeof name === 'string' && /^[a-z0-9_]+$/.test(name) ? { name } : {}),
  };
}

interface Props {
  readonly search: ParameterSearch;
  readonly change: (patch: Partial<ParameterSearch>) => void;
}

/** The filter row of the parameters. */
export function ParameterFilters({ search, change }: Props) {
  const { t } = useTranslation(['parameters', 'common']);
  const { q, topic, certainty, on } = search;
  const all = { id: ALL, label: t('common:field.all') };
  return (
    <FilterBar
      active={[topic, certainty, on].filter((value) => value !== undefined).length}
      onClear={() => change({ topic: undefined, certainty: undefined, on: undefined })}
      search={
        <SearchField
          label={t('search')}
          value={q ?? ''}
          onChange={(text) => change({ q: text === '' ? undefined : text })}
        />
      }
    >
      <Select
        label={t('column.topic')}
        choices={[all, ...TOPICS.map((id) => ({ id, label: t(`topic.${id}`) }))]}
        value={topic ?? ALL}
        onChange={(id) => change({ topic: TOPICS.find((one) => one === id) })}
      />
      <Select
        label={t('column.certainty')}
        choices={[all, ...CERTAINTIES.map((id) => ({ id, label: t(`common:certainty.${id}`) }))]}
        value={certainty ?? ALL}
        onChange={(id) => change({ certainty: CERTAINTIES.find((one) => one === id) })}
      />
      <DatePicker label={t('on')} value={on ?? null} onChange={(day) => change({ on: day ?? undefined })} />
    </FilterBar>
  );
}
