import type { resultsEvaluationEndpoint } from '@ansinh/contract/results/results.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useTranslation } from 'react-i18next';
import { formatKnown, formatNumber, formatShare } from '../../lib/format.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';

type Target = Answer<typeof resultsEvaluationEndpoint>['targets'][number];

/** The year's targets of the ward and its villages beside what outreach brought since January. */
export function TargetTable({ targets }: { readonly targets: readonly Target[] }) {
  const { t } = useTranslation('results');
  const columns: readonly Column<Target>[] = [
    { id: 'name', header: t('by.village'), width: '14rem', cell: ({ name }) => name },
    { id: 'scheme', header: t('filter.scheme'), cell: ({ scheme }) => t(`scheme.${scheme}`) },
    { id: 'value', header: t('target.value'), numeric: true, cell: ({ value }) => formatNumber(value) },
    { id: 'needed', header: t('target.needed'), numeric: true, cell: ({ needed }) => formatKnown(needed) },
    { id: 'won', header: t('target.won'), numeric: true, cell: ({ won }) => formatNumber(won) },
    {
      id: 'rate',
      header: t('target.rate'),
      numeric: true,
      cell: ({ rate }) => (rate === null ? '—' : formatShare(rate)),
    },
  ];
  return (
    <DataTable
      name="results.targets"
      label={t('evaluation.targets')}
      columns={columns}
      rows={targets}
      rowKey={({ unit, scheme }) => `${unit} ${scheme}`}
    />
  );
}
