import { useTranslation } from 'react-i18next';
import { FigureCell } from './figure-cell.tsx';
import { figureText } from './figure-text.ts';
import { useReportView } from './report-context.ts';
import type { ReportTable } from './reports.types.ts';
import { shownComparisons, type Comparison } from './shown-comparisons.ts';
import { useNames } from './use-names.ts';
import { useUnits } from './use-units.ts';

/** A table of figures. With one column of figures what they compare with stands in columns beside; with more, inside the cells. */
export function FigureTable({ table }: { readonly table: ReportTable }) {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  const unitOf = useUnits();
  const { parts } = useReportView();
  const beside: readonly Comparison[] = shownComparisons(table, parts);
  const [only] = table.columns;
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */
    <section className="report-table-scroll" aria-label={nameOf(table)} tabIndex={0}>
      <table className="report-table">
        <caption className="visually-hidden">{nameOf(table)}</caption>
        <thead>
          <tr>
            <th scope="col" className="report-table__name">
              {t('table.row')}
            </th>
            <th scope="col" className="report-table__unit">
              {t('table.unit')}
            </th>
            {table.columns.map((column) => (
              <th key={column.code} scope="col" className="report-table__number">
                {nameOf(column)}
              </th>
            ))}
            {beside.map((one) => (
              <th key={one} scope="col" className="report-table__number">
                {t(`compare.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.code}>
              <th scope="row" className="report-table__name">
                {nameOf(row)}
                <span className="report-table__phone-unit">{unitOf(row)}</span>
              </th>
              <td className="report-table__unit">{unitOf(row)}</td>
              {table.columns.map((column) => (
                <FigureCell
                  key={column.code}
                  table={table}
                  row={row}
                  column={column}
                  comparesInside={beside.length === 0}
                />
              ))}
              {only !== undefined &&
                beside.map((one) => (
                  <td key={one} className="report-table__number report-table__beside">
                    {figureText(parts.get(`${table.code}.${row.code}.${only.code}`)?.[one], row.unit)}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
