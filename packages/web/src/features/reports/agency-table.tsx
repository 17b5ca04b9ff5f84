import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { figureText } from './figure-text.ts';
import { useReportView } from './report-context.ts';
import type { ReportDetail, ReportTable } from './reports.types.ts';
import { useNames } from './use-names.ts';

type AgencyRow = ReportDetail['agencyRows'][string][number];

/** One row for each agency whose report came in. */
export function AgencyTable({ table }: { readonly table: ReportTable }) {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  const { report } = useReportView();
  const rows = report.agencyRows[table.code] ?? [];
  if (rows.length === 0) return <p className="muted">{t('agencyTable.none')}</p>;
  const columns: readonly Column<AgencyRow>[] = [
    {
      id: 'agency',
      header: t('column.agency'),
      width: '16rem',
      cell: ({ agency, reportId }) => (
        <Link to="/bao-cao/$reportId" params={{ reportId }}>
          {agency.name}
        </Link>
      ),
    },
    ...table.columns.map((column) => ({
      id: column.code,
      header: nameOf(column),
      numeric: true,
      cell: ({ cells }: AgencyRow) => figureText(cells[column.code], ''),
    })),
  ];
  return (
    <DataTable
      name={`reports.agencies.${table.code}`}
      label={nameOf(table)}
      columns={columns}
      rows={rows}
      rowKey={({ reportId }) => reportId}
      summary={t('agencyTable.count', { count: rows.length })}
      phone="scroll"
    />
  );
}
