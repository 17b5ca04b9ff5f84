import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Basis } from '../../ui/basis.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { onTimeShare } from './on-time-share.ts';
import { useReportView } from './report-context.ts';
import type { ReportDetail } from './reports.types.ts';
import { shareText } from './share-text.ts';

type Carried = NonNullable<ReportDetail['carryingOut']>;
type Counted = Omit<Carried['agencies'][number], 'agency'>;

/** How the regulation itself is carried out: duties in time, late and open, by agency and by clause. */
export function CarryingOut() {
  const { t } = useTranslation('reports');
  const { carryingOut } = useReportView().report;
  const agencyColumns = useCountColumns<Carried['agencies'][number]>();
  const clauseColumns = useCountColumns<Carried['clauses'][number]>();
  if (carryingOut === null || carryingOut.agencies.length === 0)
    return <p className="muted">{t('carrying.none')}</p>;
  return (
    <>
      <div className="report-section__table">
        <h3>{t('carrying.byAgency')}</h3>
        <DataTable
          name="reports.carrying.agencies"
          label={t('carrying.byAgency')}
          columns={[
            { id: 'agency', header: t('column.agency'), width: '18rem', cell: ({ agency }) => agency.name },
            ...agencyColumns,
          ]}
          rows={carryingOut.agencies}
          rowKey={({ agency }) => agency.id}
          summary={t('carrying.agencies', { count: carryingOut.agencies.length })}
          phone="scroll"
        />
      </div>
      <div className="report-section__table">
        <h3>{t('carrying.byClause')}</h3>
        <DataTable
          name="reports.carrying.clauses"
          label={t('carrying.byClause')}
          columns={[
            {
              id: 'clause',
              header: t('column.basis'),
              width: '12rem',
              cell: ({ clause }) => <Basis basis={clause} />,
            },
            ...clauseColumns,
          ]}
          rows={carryingOut.clauses}
          rowKey={({ clause }) => `${clause.regulationId} ${clause.provisionId}`}
          summary={t('carrying.clauses', { count: carryingOut.clauses.length })}
          phone="scroll"
        />
      </div>
    </>
  );
}

function useCountColumns<Row extends Counted>(): readonly Column<Row>[] {
  const { t } = useTranslation('reports');
  return [
    ...(['due', 'onTime', 'late', 'open'] as const).map((id) => ({
      id,
      header: t(`carrying.${id}`),
      numeric: true,
      cell: (row: Row) => formatNumber(row[id]),
    })),
    {
      id: 'share',
      header: t('carrying.share'),
      numeric: true,
      cell: (row: Row) => shareText(onTimeShare(row)),
    },
  ];
}
