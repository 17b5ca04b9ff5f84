import type { Funnel, resultsFunnelEndpoint } from '@ansinh/contract/results/results.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../lib/format.ts';
import type { Column } from '../../ui/data-table.types.ts';
import type { SIDES } from './results-search.ts';

export type FunnelLine = Answer<typeof resultsFunnelEndpoint>['lines'][number];

/** Columns of a funnel by parts: each step with its share of the step before. */
export function useFunnelColumns(by: (typeof SIDES)[number], total: Funnel): readonly Column<FunnelLine>[] {
  const { t } = useTranslation('results');
  const name = ({ key, name: said }: FunnelLine): string => {
    if (key === null) return t(`unknown.${by}`);
    return by === 'kind' || by === 'channel' ? t(`${by}.${key}` as 'kind.due') : (said ?? key);
  };
  const number = (
    id: 'listed' | 'shared' | 'contacted' | 'joined' | 'alone' | 'kept',
  ): Column<FunnelLine> => ({
    id,
    header: t(`step.${id}`),
    numeric: true,
    width: '7rem',
    cell: ({ funnel }) => formatNumber(funnel[id]),
    sum: formatNumber(total[id]),
  });
  const rate = (id: 'shared' | 'contacted' | 'joined' | 'kept'): Column<FunnelLine> => ({
    id: `${id}-rate`,
    header: t(`rate.${id}`),
    numeric: true,
    width: '6rem',
    cell: ({ funnel }) => shown(funnel.rates[id]),
    sum: shown(total.rates[id]),
  });
  return [
    { id: 'name', header: t(`by.${by}`), width: '14rem', cell: name },
    number('listed'),
    number('shared'),
    rate('shared'),
    number('contacted'),
    rate('contacted'),
    number('joined'),
    rate('joined'),
    number('alone'),
    number('kept'),
    rate('kept'),
  ];
}

function shown(rate: number | null): string {
  return rate === null ? '—' : formatShare(rate);
}
