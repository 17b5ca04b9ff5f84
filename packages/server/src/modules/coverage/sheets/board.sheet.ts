import type { Board } from '@ansinh/contract/coverage/board.schemas';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { flagSentence } from '@ansinh/contract/coverage/figure-flags';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';

const ORIGINS: Readonly<Record<CoverageLine['origin'], string>> = {
  own: 'báo cáo',
  summed: 'cộng từ đơn vị dưới',
  restated: 'quy đổi từ đơn vị cũ',
  none: '',
};

/** A board as a sheet: the parts, what cannot be divided, then the unit itself. `printed`: the day it was taken, d/m/y. */
export function boardSheet(board: Omit<Board, 'months'>, printed: string): Sheet<CoverageLine | RestLine> {
  const indicator = board.indicators.find(({ code }) => code === board.indicator);
  const view = board.view === 'was' ? 'theo đơn vị tại thời điểm đó' : 'theo đơn vị hiện nay';
  const rest = board.undivided.map(({ from, value }): RestLine => ({ rest: from.name, value }));
  return {
    name: 'Bảng theo dõi',
    title: `${indicator?.name ?? board.indicator}: ${board.unit.name}, tháng ${board.month}`,
    notes: [
      `In ngày ${printed}. Số liệu ${view}. So với tháng ${board.compare}.`,
      ...(board.restatedBy.length > 0
        ? [
            `Quy đổi theo ${new Set(board.restatedBy.map(({ basis }) => basis)).values().toArray().join('; ')}.`,
          ]
        : []),
    ],
    columns: [
      { header: 'Hạng', width: 7, type: 'number', value: (row) => of(row, ({ rank }) => rank) },
      {
        header: 'Đơn vị',
        width: 30,
        type: 'text',
        value: (row) => ('rest' in row ? `Chưa chia được: ${row.rest}` : row.unit.name),
      },
      { header: 'Số người', width: 12, type: 'number', value: (row) => row.value },
      {
        header: 'Mẫu số',
        width: 12,
        type: 'number',
        value: (row) => of(row, ({ denominator }) => denominator),
      },
      {
        header: 'Tỷ lệ (%)',
        width: 10,
        type: 'number',
        value: (row) => of(row, ({ rate }) => rounded(rate)),
      },
      {
        header: 'Chỉ tiêu',
        width: 10,
        type: 'number',
        value: (row) => of(row, ({ target }) => target?.value ?? null),
      },
      {
        header: 'Chênh lệch',
        width: 10,
        type: 'number',
        value: (row) => of(row, ({ distance }) => rounded(distance)),
      },
      {
        header: 'Còn thiếu (người)',
        width: 12,
        type: 'number',
        value: (row) => of(row, ({ missing }) => missing),
      },
      {
        header: 'Theo tiến độ cần có',
        width: 12,
        type: 'number',
        value: (row) => of(row, ({ expected }) => expected),
      },
      {
        header: 'Dự báo cuối năm',
        width: 12,
        type: 'number',
        value: (row) => of(row, ({ forecast }) => forecast?.mid ?? null),
      },
      {
        header: 'Thấp nhất',
        width: 12,
        type: 'number',
        value: (row) => of(row, ({ forecast }) => forecast?.low ?? null),
      },
      {
        header: 'Cao nhất',
        width: 12,
        type: 'number',
        value: (row) => of(row, ({ forecast }) => forecast?.high ?? null),
      },
      { header: 'Tăng, giảm', width: 10, type: 'number', value: (row) => of(row, ({ change }) => change) },
      {
        header: 'Nguồn',
        width: 18,
        type: 'text',
        value: (row) => of(row, ({ origin, estimated }) => `${ORIGINS[origin]}${estimated ? ' (ước)' : ''}`),
      },
      {
        header: 'Lưu ý',
        width: 50,
        type: 'text',
        value: (row) => of(row, ({ flags }) => flags.map((flag) => flagSentence(flag, 'vi')).join('; ')),
      },
    ],
    rows: [...board.parts, ...rest, ...board.own.filter((line) => line.indicator === board.indicator)],
  };
}

interface RestLine {
  readonly rest: string;
  readonly value: number;
}

function of<T>(row: CoverageLine | RestLine, pick: (line: CoverageLine) => T): T | null {
  return 'rest' in row ? null : pick(row);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
