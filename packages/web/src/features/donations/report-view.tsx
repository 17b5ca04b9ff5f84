import { ChartNoAxesColumn, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber, formatShare } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { REPORTS, type DonationsSearch } from './donations-search.ts';
import { reportSheet, useReport } from './donations.queries.ts';

interface Props {
  readonly search: DonationsSearch;
  readonly change: (patch: Partial<DonationsSearch>) => void;
}

/** Gifts by donor, purpose or commune, with their sum. */
export function ReportView({ search, change }: Props) {
  const { t } = useTranslation(['donations', 'common']);
  const report = useReport(search);
  const by = search.by ?? 'donor';
  const { data } = report;
  return (
    <div className="donations-view">
      <FilterBar active={0} onClear={() => change({ by: undefined })}>
        <Select
          label={t('report.by')}
          choices={REPORTS.map((id) => ({ id, label: t(`report.${id}`) }))}
          value={by}
          onChange={(id) => change({ by: id === 'donor' ? undefined : id })}
        />
      </FilterBar>
      {report.isPending && <Skeleton lines={8} />}
      {report.isError && <ErrorState error={report.error} onRetry={() => void report.refetch()} />}
      {data?.items.length === 0 && (
        <EmptyState icon={ChartNoAxesColumn} title={t('report.empty')}>
          {t('report.emptyText')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <DataTable
          name="donations.report"
          label={t('view.report')}
          rows={data.items}
          rowKey={({ key, name }) => `${key} ${name}`}
          sumsLabel={t('report.sum')}
          tools={
            <>
              <ExportLink href={reportSheet(search)} />
              <Button icon={Printer} onPress={() => globalThis.print()}>
                {t('common:action.print')}
              </Button>
            </>
          }
          columns={[
            { id: 'name', header: t(`report.${by}`), width: '20rem', cell: ({ name }) => name },
            {
              id: 'gifts',
              header: t('report.gifts'),
              numeric: true,
              cell: (one) => one.gifts,
              sum: formatNumber(data.total.gifts),
            },
            {
              id: 'amount',
              header: t('figure.amount'),
              numeric: true,
              cell: (one) => formatMoney(one.amount),
              sum: formatMoney(data.total.amount),
            },
            {
              id: 'helped',
              header: t('figure.helped'),
              numeric: true,
              cell: (one) => formatMoney(one.helped),
              sum: formatMoney(data.total.helped),
            },
            {
              id: 'left',
              header: t('figure.left'),
              numeric: true,
              cell: (one) => formatMoney(one.left),
              sum: formatMoney(data.total.left),
            },
            {
              id: 'share',
              header: t('report.share'),
              numeric: true,
              cell: (one) => formatShare(one.helped / one.amount),
            },
            {
              id: 'people',
              header: t('report.people'),
              numeric: true,
              cell: (one) => one.people,
              sum: formatNumber(data.total.people),
            },
          ]}
        />
      )}
    </div>
  );
}
