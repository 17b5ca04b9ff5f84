import type { Board } from '@ansinh/contract/coverage/board.schemas';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Select } from '../../ui/select.tsx';
import { COMPARISONS, monthsBetween, type BoardSearch } from './board-search.ts';
import { useFigureWords } from './use-figure-words.ts';

const DEFAULT = 'december';

interface Props {
  readonly board: Board;
  readonly search: BoardSearch;
  readonly change: (patch: Partial<BoardSearch>) => void;
}

/** Month, indicator, boundaries and comparison of the board. */
export function BoardFilters({ board, search, change }: Props) {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  const set = [search.month, search.view, search.compare].filter((one) => one !== undefined).length;
  return (
    <FilterBar active={set} onClear={() => change({ month: undefined, view: undefined, compare: undefined })}>
      <ComboBox
        label={t('filter.indicator')}
        choices={board.indicators.map(({ code, name }) => ({ id: code, label: name }))}
        value={board.indicator}
        onChange={(indicator) => change({ indicator: indicator ?? undefined })}
      />
      <ComboBox
        label={t('filter.month')}
        choices={monthsBetween(board.months).map((id) => ({ id, label: monthText(id) }))}
        value={board.month}
        onChange={(month) =>
          change({ month: month === null || month === board.months.to ? undefined : month })
        }
      />
      <Select
        label={t('filter.view')}
        choices={(['now', 'was'] as const).map((id) => ({ id, label: t(`view.${id}`) }))}
        value={board.view}
        onChange={(view) => change({ view: view === 'was' ? 'was' : undefined })}
      />
      <Select
        label={t('filter.compare')}
        choices={[
          { id: DEFAULT, label: t('compare.december', { year: Number(board.month.slice(0, 4)) - 1 }) },
          ...COMPARISONS.map((id) => ({ id: id as string, label: t(`compare.${id}`) })),
        ]}
        value={search.compare ?? DEFAULT}
        onChange={(id) => change({ compare: COMPARISONS.find((one) => one === id) })}
      />
    </FilterBar>
  );
}
