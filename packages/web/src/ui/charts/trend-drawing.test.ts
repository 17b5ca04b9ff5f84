import { describe, expect, it } from 'vitest';
import { drawTrend, type TrendMonth } from './trend-drawing.ts';
import { shortName } from './short-name.ts';

const ROOM = { left: 0, right: 110, top: 0, bottom: 100 };

function year(values: readonly (number | null)[]): TrendMonth[] {
  return Array.from({ length: 12 }, (_, at) => ({
    month: `2026-${String(at + 1).padStart(2, '0')}`,
    value: values[at] ?? null,
    isEstimated: at === 2,
    pace: 90 + at,
  }));
}

describe('Diễn biến theo tháng', () => {
  it('tháng cách đều; trục tròn số và bao hết chỉ tiêu, tiến độ, dự báo', () => {
    const forecast = { month: '2026-12', low: 92, mid: 96, high: 104 };
    const drawn = drawTrend(year([90, 91, 92]), [], forecast, ROOM);
    expect(drawn.months.map(({ x }) => x)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110]);
    expect(drawn.ticks.map(({ value }) => value)).toEqual([90, 95, 100, 105]);
    expect(drawn.ticks.map(({ y }) => Math.round(y))).toEqual([100, 67, 33, 0]);
  });

  it('dải dự báo mở từ tháng cuối có số đến tháng dự báo', () => {
    const drawn = drawTrend(year([90, 92]), [], { month: '2026-12', low: 94, mid: 98, high: 100 }, ROOM);
    expect(drawn.band).toMatch(/^M10 [\d.]+L110 [\d.]+L110 [\d.]+L10 [\d.]+Z$/);
    expect(drawn.middle).toMatch(/^M10 [\d.]+L110 /);
  });

  it('tháng chưa có số nào thì không có dự báo', () => {
    const drawn = drawTrend(year([]), [], { month: '2026-12', low: 1, mid: 2, high: 3 }, ROOM);
    expect([drawn.band, drawn.middle, drawn.line, drawn.dots]).toEqual(['', '', '', []]);
  });

  it('đường chỉ tiêu chỉ kéo trên năm của nó', () => {
    const target = { from: '2026-04', to: '2026-12', value: 95 };
    const [line] = drawTrend(year([90]), [target], null, ROOM).targets;
    expect([line?.x1, line?.x2]).toEqual([30, 110]);
  });

  it('số ước và số cuối được chấm, số ước chấm rỗng', () => {
    const { dots } = drawTrend(year([90, 91, 92, 93]), [], null, ROOM);
    expect(dots.map(({ x, isEstimated }) => [x, isEstimated])).toEqual([
      [20, true],
      [30, false],
    ]);
  });

  it('tháng còn thiếu đơn vị là chấm rỗng ngoài đường: không vẽ thành giảm, dự báo không mở từ đó', () => {
    const months = year([90, 91, null, 80]).map((one, at) => ({ ...one, isIncomplete: at === 3 }));
    const drawn = drawTrend(months, [], { month: '2026-12', low: 92, mid: 93, high: 94 }, ROOM);
    expect(drawn.line).toBe(drawTrend(year([90, 91, null, null]), [], null, ROOM, [80, 101]).line);
    expect(drawn.band).toMatch(/^M10 /);
    expect(drawn.dots.map(({ x, isEstimated }) => [x, isEstimated])).toEqual([
      [10, false],
      [30, true],
    ]);
  });

  it('tên ngắn bỏ cấp đơn vị, trừ tên là số', () => {
    expect(['Huyện Đắk Hà', 'Thành phố Kon Tum', 'Quận 1', "Xã Ia H'Drai"].map(shortName)).toEqual([
      'Đắk Hà',
      'Kon Tum',
      'Quận 1',
      "Ia H'Drai",
    ]);
  });
});
