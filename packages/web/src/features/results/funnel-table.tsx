import { useTranslation } from 'react-i18next';
import type { Funnel } from '@ansinh/contract/results/results.endpoints';
import { DataTable } from '../../ui/data-table.tsx';
import { Select } from '../../ui/select.tsx';
import { useFunnelColumns, type FunnelLine } from './funnel-columns.tsx';
import { SIDES, type ResultsSearch } from './results-search.ts';

interface Props {
  readonly lines: readonly FunnelLine[];
  readonly total: Funnel;
  readonly by: (typeof SIDES)[number];
  readonly change: (patch: Partial<ResultsSearch>) => void;
}

/** The funnel part by part: by village, list, organisation, collector or channel. */
export function FunnelTable({ lines, total, by, change }: Props) {
  const { t } = useTranslation('results');
  const columns = useFunnelColumns(by, total);
  return (
    <DataTable
      name={`results.funnel.${by}`}
      label={t('view.funnel')}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key ?? 'none'}
      sumsLabel={t('sum')}
      tools={
        <Select
          label={t('filter.by')}
          choices={SIDES.map((id) => ({ id, label: t(`by.${id}`) }))}
          value={by}
          onChange={(id) => change({ by: SIDES.find((one) => one === id) })}
        />
      }
      phone="scroll"
    />
  );
}
