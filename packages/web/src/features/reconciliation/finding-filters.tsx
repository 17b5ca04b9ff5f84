import type { Answer } from '@ansinh/contract/platform/endpoint';
import type { findingSummaryEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { periodText, quartersBefore } from '../../lib/period-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import {
  activeFindingFilters,
  BANDS,
  HANDS,
  NO_FILTERS,
  STATES,
  SUBJECTS,
  type FindingSearch,
} from './finding-search.ts';
import { useFindingWords } from './finding-words.ts';
import { useAgencyChoices } from './reconciliation.queries.ts';

const ALL = 'any';
const TODO = 'todo';
const QUARTERS = 8;

interface Props {
  readonly search: FindingSearch;
  readonly change: (patch: Partial<FindingSearch>) => void;
  /** Kinds and communes that there are findings of. */
  readonly summary: Answer<typeof findingSummaryEndpoint> | undefined;
}

/** The filter row of the worklist. */
export function FindingFilters({ search, change, summary }: Props) {
  const { t } = useTranslation(['reconciliation', 'common']);
  const { titleOf } = useFindingWords();
  const [more, setMore] = useState(() => Boolean(search.period ?? search.subject ?? search.returned));
  const agencies = useAgencyChoices();
  const all = { id: ALL, label: t('common:field.all') };
  return (
    <FilterBar
      active={activeFindingFilters(search)}
      onClear={() => change(NO_FILTERS)}
      search={
        <SearchField
          label={t('filter.search')}
          value={search.q ?? ''}
          onChange={(text) => change({ q: text === '' ? undefined : text })}
        />
      }
    >
      <Select
        label={t('column.state')}
        choices={[
          { id: TODO, label: t('state.todo') },
          ...STATES.map((id) => ({ id, label: t(`state.${id}`) })),
        ]}
        value={search.state ?? TODO}
        onChange={(id) => change({ state: STATES.find((one) => one === id) })}
      />
      <Select
        label={t('column.priority')}
        choices={[all, ...BANDS.map((id) => ({ id, label: t(`priority.${id}`) }))]}
        value={search.priority ?? ALL}
        onChange={(id) => change({ priority: BANDS.find((one) => one === id) })}
      />
      <ComboBox
        label={t('filter.rule')}
        choices={(summary?.rules ?? []).map((row) => ({ id: row.rule, label: titleOf(row) }))}
        value={search.rule ?? null}
        onChange={(id) => change({ rule: id ?? undefined })}
        placeholder={t('common:field.all')}
      />
      <ComboBox
        label={t('column.commune')}
        choices={(summary?.communes ?? []).flatMap(({ commune, communeName }) =>
          commune === null ? [] : [{ id: commune, label: communeName ?? commune }],
        )}
        value={search.commune ?? null}
        onChange={(id) => change({ commune: id ?? undefined })}
        placeholder={t('common:field.all')}
      />
      <ComboBox
        label={t('column.assignee')}
        choices={[...HANDS.map((id) => ({ id: id as string, label: t(`hands.${id}`) })), ...agencies]}
        value={search.hands ?? search.agency ?? null}
        onChange={(id) => {
          const hands = HANDS.find((one) => one === id);
          change({ hands, agency: hands === undefined ? (id ?? undefined) : undefined });
        }}
        placeholder={t('common:field.all')}
      />
      <Button kind="quiet" aria-expanded={more} onPress={() => setMore(!more)}>
        {more ? t('filter.less') : t('filter.more')}
      </Button>
      {more && (
        <>
          <Select
            label={t('filter.period')}
            choices={[
              all,
              ...quartersBefore(dayInVietnam(), QUARTERS).map((id) => ({ id, label: periodText(id) })),
            ]}
            value={search.period ?? ALL}
            onChange={(id) => change({ period: id === ALL ? undefined : id })}
          />
          <Select
            label={t('filter.subject')}
            choices={[all, ...SUBJECTS.map((id) => ({ id, label: t(`subject.${id}`) }))]}
            value={search.subject ?? ALL}
            onChange={(id) => change({ subject: SUBJECTS.find((one) => one === id), rule: undefined })}
          />
          <Checkbox
            isSelected={search.returned === 'true'}
            onChange={(on) => change({ returned: on ? 'true' : undefined })}
          >
            {t('filter.returned')}
          </Checkbox>
        </>
      )}
    </FilterBar>
  );
}
