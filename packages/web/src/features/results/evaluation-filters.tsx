import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { periodText, quartersBefore } from '../../lib/period-text.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { monthsUpTo } from './months-up-to.ts';
import type { EvaluationSearch } from './results-search.ts';

interface Props {
  readonly communes: readonly { readonly key: string; readonly name: string }[];
  readonly commune: string | undefined;
  readonly period: string;
  readonly change: (patch: Partial<EvaluationSearch>) => void;
}

/** Which ward's evaluation of which month, quarter or year. */
export function EvaluationFilters({ communes, commune, period, change }: Props) {
  const { t } = useTranslation('results');
  const today = dayInVietnam();
  const year = Number(today.slice(0, 4));
  const periods = [
    ...monthsUpTo(today.slice(0, 7), 12).map((month) => month.replace('-', '-M')),
    ...quartersBefore(today, 4),
    String(year),
    String(year - 1),
  ];
  return (
    <FilterBar active={0} onClear={() => change({ commune: undefined, period: undefined })}>
      {communes.length > 1 && (
        <ComboBox
          label={t('filter.commune')}
          choices={communes.map(({ key, name }) => ({ id: key, label: name }))}
          value={commune ?? null}
          onChange={(id) => change({ commune: id ?? undefined })}
        />
      )}
      <ComboBox
        label={t('filter.period')}
        choices={periods.map((id) => ({ id, label: periodText(id) }))}
        value={period}
        onChange={(id) => change({ period: id ?? undefined })}
      />
    </FilterBar>
  );
}
