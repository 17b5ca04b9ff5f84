import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { activeBoxFilters, BOXES, type BoxSearch } from './box-search.ts';
import { useDatasets } from './exchange.queries.ts';
import { SUBMISSION_STATES } from './submission-states.ts';

const ALL = 'all';
const STANDINGS = ['on_time', 'late'] as const;

interface Props {
  readonly search: BoxSearch;
  readonly change: (patch: Partial<BoxSearch>) => void;
}

/** The filter row of the boxes. */
export function BoxFilters({ search, change }: Props) {
  const { t } = useTranslation(['exchange', 'common']);
  const all = { id: ALL, label: t('common:field.all') };
  const datasets = useDatasets().data?.items ?? [];
  const titles = new Map(datasets.map(({ dataset, title }) => [dataset, title]));
  const senders = new Map(datasets.flatMap((dataset) => dataset.senders).map(({ id, name }) => [id, name]));
  const chosen = (id: string | null): string | undefined => (id === null || id === ALL ? undefined : id);
  return (
    <FilterBar
      active={activeBoxFilters(search)}
      onClear={() =>
        change({
          dataset: undefined,
          period: undefined,
          sender: undefined,
          state: undefined,
          timeliness: undefined,
        })
      }
    >
      <Select
        label={t('box.which')}
        choices={[all, ...BOXES.map((id) => ({ id, label: t(`box.boxes.${id}`) }))]}
        value={search.box ?? ALL}
        onChange={(id) => change({ box: BOXES.find((one) => one === id) })}
      />
      <ComboBox
        label={t('column.dataset')}
        choices={[all, ...[...titles].map(([id, title]) => ({ id, label: `${id} · ${title}` }))]}
        value={search.dataset ?? ALL}
        onChange={(id) => change({ dataset: chosen(id) })}
      />
      <ComboBox
        label={t('column.sender')}
        choices={[all, ...[...senders].map(([id, label]) => ({ id, label }))]}
        value={search.sender ?? ALL}
        onChange={(id) => change({ sender: chosen(id) })}
      />
      <Select
        label={t('column.state')}
        choices={[all, ...SUBMISSION_STATES.map((id) => ({ id, label: t(`state.${id}`) }))]}
        value={search.state ?? ALL}
        onChange={(id) => change({ state: SUBMISSION_STATES.find((one) => one === id) })}
      />
      <Select
        label={t('record.standing')}
        choices={[all, ...STANDINGS.map((id) => ({ id, label: t(`timeliness.${id}`) }))]}
        value={search.timeliness ?? ALL}
        onChange={(id) => change({ timeliness: STANDINGS.find((one) => one === id) })}
      />
      <TextField
        label={t('column.period')}
        placeholder="2026-Q3"
        value={search.period ?? ''}
        onChange={(text) => change({ period: text.trim() === '' ? undefined : text.trim() })}
      />
    </FilterBar>
  );
}
