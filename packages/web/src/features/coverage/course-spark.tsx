import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../ui/charts/sparkline.tsx';
import { monthFrom } from './board-search.ts';
import { useSeries } from './coverage.queries.ts';

const MONTHS = 12;

interface Props {
  readonly unit: string;
  readonly indicator: string;
  readonly name: string;
  readonly month: string;
  readonly view: 'was' | 'now';
}

/** The last twelve months of one indicator in a word's width. */
export function CourseSpark({ unit, indicator, name, month, view }: Props) {
  const { t } = useTranslation('coverage');
  const series = useSeries({ unit, indicator, view, from: monthFrom(month, 1 - MONTHS), to: month });
  const points = series.data?.points ?? [];
  return (
    <Sparkline
      values={points.map(({ rate, value }) => rate ?? value)}
      label={t('own.course', { name, count: MONTHS })}
    />
  );
}
