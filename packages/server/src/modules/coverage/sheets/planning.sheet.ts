import type { BoardIndicatorSchema } from '@ansinh/contract/coverage/board.schemas';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import type { z } from 'zod';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';

/** An indicator of the socio-economic report with its line; changes of the line are counted from the same month a year before. */
export interface PlanningRow {
  readonly order: number;
  readonly indicator: z.output<typeof BoardIndicatorSchema>;
  readonly line: CoverageLine;
  /** Rate of the same month a year before; null where it is counted in people. */
  readonly rateBefore: number | null;
}

/**
 * The month's results against targets as the planning agency puts them into the socio-economic report: plan of the year, done this
 * month, the same month a year before, shares of both, the year's estimate. @law KT210 III.3 KHĐT+1
 */
export function planningSheet(
  unit: string,
  month: string,
  printed: string,
  rows: readonly PlanningRow[],
): Sheet<PlanningRow> {
  const [year, ofYear] = [month.slice(0, 4), Number(month.slice(5, 7))];
  const before = `${ofYear}/${Number(year) - 1}`;
  return {
    name: 'KT-XH',
    title: `Kết quả thực hiện chỉ tiêu BHXH, BHYT, BHTN tháng ${ofYear} năm ${year}: ${unit}`,
    notes: [
      `Số liệu phục vụ báo cáo kinh tế - xã hội hằng tháng. In ngày ${printed}.`,
      'Ước cả năm là dự báo theo số liệu các tháng; khoảng trong ngoặc đúng với khoảng 8 trong 10 lần.',
    ],
    columns: [
      { header: 'STT', width: 6, type: 'number', value: ({ order }) => order },
      { header: 'Chỉ tiêu', width: 46, type: 'text', value: ({ indicator }) => indicator.name },
      { header: 'Đơn vị tính', width: 18, type: 'text', value: ({ indicator }) => indicator.unit },
      {
        header: `Kế hoạch năm ${year}`,
        width: 12,
        type: 'number',
        value: ({ line }) => line.target?.value ?? null,
      },
      {
        header: `Thực hiện ${ofYear}/${year} (người)`,
        width: 14,
        type: 'number',
        value: ({ line }) => line.value,
      },
      {
        header: `Tỷ lệ ${ofYear}/${year} (%)`,
        width: 11,
        type: 'number',
        value: ({ line }) => rounded(line.rate),
      },
      { header: `Thực hiện ${before} (người)`, width: 14, type: 'number', value: ({ line }) => line.before },
      {
        header: `Tỷ lệ ${before} (%)`,
        width: 11,
        type: 'number',
        value: ({ rateBefore }) => rounded(rateBefore),
      },
      {
        header: 'So kế hoạch (%)',
        width: 11,
        type: 'number',
        value: ({ indicator, line }) => againstPlan(indicator.denominator !== null, line),
      },
      {
        header: 'So cùng kỳ (%)',
        width: 11,
        type: 'number',
        value: ({ line }) => share(line.value, line.before),
      },
      { header: 'Còn thiếu (người)', width: 12, type: 'number', value: ({ line }) => line.missing },
      { header: 'Ước cả năm (người)', width: 24, type: 'text', value: ({ line }) => yearText(line) },
      { header: 'Ghi chú', width: 30, type: 'text', value: ({ line }) => noteOf(line) },
    ],
    rows,
  };
}

function againstPlan(isRate: boolean, { rate, value, target }: CoverageLine): number | null {
  return share(isRate ? rate : value, target?.value ?? null);
}

function share(value: number | null, of: number | null): number | null {
  return value === null || of === null || of === 0 ? null : rounded((value / of) * 100);
}

function yearText({ forecast }: CoverageLine): string | null {
  if (forecast === null) return null;
  const [mid, low, high] = [forecast.mid, forecast.low, forecast.high].map((people) =>
    people.toLocaleString('vi-VN'),
  );
  return `${mid} (${low} – ${high})`;
}

function noteOf({ estimated, denominatorEstimated, target }: CoverageLine): string {
  const notes = [
    estimated ? 'Số ước' : '',
    denominatorEstimated ? 'Mẫu số ước' : '',
    target === null ? 'Chưa giao chỉ tiêu' : '',
  ];
  return notes.filter((note) => note !== '').join('; ');
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
