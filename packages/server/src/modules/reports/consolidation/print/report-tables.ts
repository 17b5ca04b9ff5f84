import type { ReportDetail, ReportPart } from '@ansinh/contract/reports/reports.schemas';
import type { DocumentBlock, TableColumn } from '@ansinh/domain/documents';
import { officialCitation } from '@ansinh/domain/regulations';
import { cellKey, type ReportTable } from '@ansinh/domain/reports';
import { printedValue } from './printed-value.ts';

const PLACE: TableColumn = { header: 'STT', weight: 1, align: 'center' };

/** Returns a table of a report as a document sets it: rows of figures, then a row for each agency whose report came in. */
export function reportTable(
  table: ReportTable,
  parts: ReadonlyMap<string, ReportPart>,
  agencyRows: ReportDetail['agencyRows'],
): DocumentBlock {
  return table.perAgency === undefined
    ? figureTable(table, parts)
    : agencyTable(table, agencyRows[table.code] ?? []);
}

function figureTable(table: ReportTable, parts: ReadonlyMap<string, ReportPart>): DocumentBlock {
  const isHead = (row: ReportTable['rows'][number]): boolean => Object.keys(row.cells).length === 0;
  let place = 0;
  return {
    block: 'table',
    caption: table.title,
    columns: [
      PLACE,
      { header: 'Nội dung', weight: 6, align: 'left' },
      { header: 'Đơn vị tính', weight: 2, align: 'center' },
      ...table.columns.map(({ title }): TableColumn => ({ header: title, weight: 2.5, align: 'right' })),
    ],
    rows: table.rows.map((row) => ({
      cells: [
        isHead(row) ? '' : String((place += 1)),
        row.title,
        row.unit,
        ...table.columns.map(({ code }) => {
          const part = row.cells[code] && parts.get(cellKey(table.code, row.code, code));
          return part ? printedValue(part.value, part.provenance?.estimated) : '';
        }),
      ],
      ...(isHead(row) ? { total: true } : {}),
    })),
  };
}

function agencyTable(table: ReportTable, rows: ReportDetail['agencyRows'][string]): DocumentBlock {
  return {
    block: 'table',
    columns: [
      PLACE,
      { header: 'Cơ quan, đơn vị', weight: 5, align: 'left' },
      ...table.columns.map(({ title }): TableColumn => ({ header: title, weight: 2, align: 'right' })),
    ],
    rows: rows.map(({ agency, cells }, at) => ({
      cells: [
        String(at + 1),
        agency.name,
        ...table.columns.map(({ code }) => printedValue(cells[code] ?? null)),
      ],
    })),
    ...(rows.length === 0 ? { note: 'Chưa có báo cáo nào được gửi.' } : {}),
  };
}

/** Returns how the regulation is kept as two tables: by agency and by clause. */
export function carryingOutTables(carryingOut: NonNullable<ReportDetail['carryingOut']>): DocumentBlock[] {
  const { agencies, clauses } = carryingOut;
  return [
    countTable(
      'Theo cơ quan, đơn vị',
      'Cơ quan, đơn vị',
      agencies.map(({ agency, ...counts }) => [agency.name, counts]),
    ),
    countTable(
      'Theo điều khoản',
      'Điều khoản',
      clauses.map(({ clause, ...counts }) => [
        officialCitation(clause.provisionId) ?? clause.citation,
        counts,
      ]),
    ),
  ];
}

type Counts = Omit<NonNullable<ReportDetail['carryingOut']>['clauses'][number], 'clause'>;

function countTable(
  caption: string,
  first: string,
  lines: readonly (readonly [string, Counts])[],
): DocumentBlock {
  const heads = ['Đến hạn', 'Đúng hạn', 'Trễ hạn', 'Còn phải làm', 'Tỷ lệ đúng hạn (%)'];
  const cells = ({ due, onTime, late, open }: Counts): string[] => [
    ...[due, onTime, late, open].map((count) => printedValue(count)),
    printedValue(due === 0 ? null : (onTime * 100) / due),
  ];
  const all = lines.reduce<Counts>(
    (sum, [, one]) => ({
      due: sum.due + one.due,
      onTime: sum.onTime + one.onTime,
      late: sum.late + one.late,
      open: sum.open + one.open,
    }),
    { due: 0, onTime: 0, late: 0, open: 0 },
  );
  return {
    block: 'table',
    caption,
    columns: [
      PLACE,
      { header: first, weight: 6, align: 'left' },
      ...heads.map((header): TableColumn => ({ header, weight: 2, align: 'right' })),
    ],
    rows: [
      ...lines.map(([name, counts], at) => ({ cells: [String(at + 1), name, ...cells(counts)] })),
      { cells: ['', 'Cộng', ...cells(all)], total: true },
    ],
  };
}
