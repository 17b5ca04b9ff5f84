import type { SheetColumn } from '../../../platform/sheets/write-sheet.ts';
import type { PlanRow } from '../plan-rows.ts';
import type { PlanFacts } from '../plan-facts.ts';

/** A row of the file: the figure, and what its months should add where that is known. */
export interface PlanSheetRow {
  readonly row: PlanRow;
  readonly months: readonly number[] | null;
}

/** Headers that import-plan looks for. */
export const PLAN_HEADERS = { key: 'Mã', name: 'Đơn vị', value: 'Chỉ tiêu', note: 'Ghi chú' } as const;

/** Returns the columns of a plan's sheet; months only when some row has them. */
export function planColumns(facts: PlanFacts, withMonths: boolean): SheetColumn<PlanSheetRow>[] {
  const { indicator, year } = facts;
  const rate = indicator.measure === 'rate';
  const columns: SheetColumn<PlanSheetRow>[] = [
    { header: PLAN_HEADERS.key, width: 14, type: 'text', value: ({ row }) => row.unit.key },
    { header: PLAN_HEADERS.name, width: 30, type: 'text', value: ({ row }) => row.unit.name },
    { header: PLAN_HEADERS.value, width: 12, type: 'number', value: ({ row }) => row.value },
    { header: 'Đơn vị tính', width: 18, type: 'text', value: () => indicator.unit },
    { header: 'Quy ra số người', width: 14, type: 'number', value: ({ row }) => row.people },
    { header: 'Mẫu số (người)', width: 14, type: 'number', value: ({ row }) => row.denominator?.value },
    {
      header: 'Nguồn mẫu số',
      width: 26,
      type: 'text',
      value: ({ row: { denominator } }) =>
        denominator === null ? null : `${denominator.estimated ? 'Ước: ' : ''}${denominator.source}`,
    },
    { header: rate ? 'Đã đạt (%)' : 'Đã đạt', width: 12, type: 'number', value: ({ row }) => row.reached },
    { header: 'Số liệu tháng', width: 12, type: 'text', value: ({ row }) => row.reachedMonth },
    { header: `Năm ${year - 1}`, width: 12, type: 'number', value: ({ row }) => row.before },
    { header: PLAN_HEADERS.note, width: 24, type: 'text', value: ({ row }) => row.note },
  ];
  if (!withMonths) return columns;
  return [...columns, ...Array.from({ length: 12 }, (_, month) => monthColumn(month))];
}

function monthColumn(month: number): SheetColumn<PlanSheetRow> {
  return {
    header: `Tăng T${month + 1}`,
    width: 9,
    type: 'number',
    value: ({ months }) => months?.[month] ?? null,
  };
}
