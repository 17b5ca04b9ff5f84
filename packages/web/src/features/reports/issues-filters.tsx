import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Select } from '../../ui/select.tsx';
import { ISSUE_HANDS, ISSUE_STATES, THEMES, type IssuesSearch } from './reports-search.ts';

const ALL = 'every';

interface Props {
  readonly search: IssuesSearch;
  readonly change: (patch: Partial<IssuesSearch>) => void;
}

/** In whose hands a difficulty is, whether it is answered, and its theme. */
export function IssuesFilters({ search, change }: Props) {
  const { t } = useTranslation(['reports', 'common']);
  return (
    <FilterBar
      active={[search.hands, search.state, search.theme].filter(Boolean).length}
      onClear={() => change({ hands: undefined, state: undefined, theme: undefined })}
    >
      <Select
        label={t('issues.hands')}
        choices={ISSUE_HANDS.map((id) => ({ id, label: t(`hands.${id}`) }))}
        value={search.hands ?? 'any'}
        onChange={(id) => change({ hands: id === 'any' ? undefined : id })}
      />
      <Select
        label={t('issues.state')}
        choices={ISSUE_STATES.map((id) => ({ id, label: t(`issueState.${id}`) }))}
        value={search.state ?? 'open'}
        onChange={(id) => change({ state: id === 'open' ? undefined : id })}
      />
      <Select
        label={t('issues.theme')}
        choices={[
          { id: ALL, label: t('common:field.all') },
          ...THEMES.map((id) => ({ id: id as string, label: t(`theme.${id}`) })),
        ]}
        value={search.theme ?? ALL}
        onChange={(id) => change({ theme: THEMES.find((one) => one === id) })}
      />
    </FilterBar>
  );
}
