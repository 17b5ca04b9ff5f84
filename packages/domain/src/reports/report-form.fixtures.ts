import type { CellSource, ReportForm, ReportSection } from './report-form.ts';

/** Returns a form with one table "t", one column "c" and a row for each source, among the sections given. */
export function formOf(
  cells: Readonly<Record<string, CellSource>>,
  sections: readonly ReportSection[] = [],
): ReportForm {
  return {
    code: 'mau',
    kind: 'unit',
    title: 'Báo cáo thử',
    titleEn: 'Trial report',
    duty: 'd1#1',
    for: [],
    provision: 'd1',
    addressee: 'Bảo hiểm xã hội tỉnh',
    sections: [
      ...sections,
      {
        code: 'so-lieu',
        title: 'Số liệu',
        titleEn: 'Figures',
        kind: 'tables',
        required: true,
        tables: [
          {
            code: 't',
            title: 'Bảng',
            titleEn: 'Table',
            columns: [{ code: 'c', title: 'Trong kỳ', titleEn: 'In the period' }],
            rows: Object.entries(cells).map(([code, source]) => ({
              code,
              title: code,
              titleEn: code,
              unit: 'người',
              unitEn: 'people',
              cells: { c: source },
            })),
          },
        ],
      },
    ],
    rules: [],
  };
}
