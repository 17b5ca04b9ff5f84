import type { ReportDetail } from '@ansinh/contract/reports/reports.schemas';
import type { ReportForm } from '@ansinh/domain/reports';
import type { SentIndex } from './gathered-figures.ts';

/**
 * Returns the rows of the tables by agency: one for each report that counts and was asked for what the table shows, in the order of the agencies'
 * names.
 */
export function agencyRows(
  form: ReportForm,
  sent: SentIndex,
  nameOf: (agencyId: string) => string,
): ReportDetail['agencyRows'] {
  const collator = new Intl.Collator('vi');
  const inOrder = sent.toSorted((a, b) =>
    collator.compare(nameOf(a.report.agencyId), nameOf(b.report.agencyId)),
  );
  const tables = form.sections.flatMap(({ tables: all = [] }) => all);
  return Object.fromEntries(
    tables.flatMap(({ code, perAgency }) =>
      perAgency === undefined
        ? []
        : [
            [
              code,
              inOrder
                .filter(({ figures }) => Object.values(perAgency).some((cell) => figures.has(cell)))
                .map(({ report, figures }) => ({
                  agency: { id: report.agencyId, name: nameOf(report.agencyId) },
                  reportId: report.reportId,
                  cells: Object.fromEntries(
                    Object.entries(perAgency).map(([column, cell]) => [
                      column,
                      figures.get(cell)?.value ?? null,
                    ]),
                  ),
                })),
            ] as const,
          ],
    ),
  );
}
