import { describe, expect, it } from 'vitest';
import { classOf } from '../../ui/charts/class-limits.ts';
import { mapClasses } from './map-classes.ts';

describe('Lớp màu của bản đồ bao phủ', () => {
  it('khoảng cách: giới hạn cố định quanh chỉ tiêu, đạt và chưa đạt không bao giờ chung màu', () => {
    const { limits, palette } = mapClasses('distance', [-8, -3, 0.4]);
    expect(limits).toEqual([-5, -2, 0, 2]);
    expect(palette[classOf(-0.01, limits)]).not.toBe(palette[classOf(0, limits)]);
  });

  it('khoảng cách của tỷ lệ nhỏ chia mịn hơn, của số người chia thô hơn', () => {
    expect(mapClasses('distance', [-0.4, 0.1]).limits).toEqual([-0.5, -0.2, 0, 0.2]);
    expect(mapClasses('distance', [-700, 120]).limits).toEqual([-500, -200, 0, 200]);
    expect(mapClasses('distance', []).limits).toEqual([-5, -2, 0, 2]);
  });

  it('tỷ lệ: giới hạn tròn để đọc, mỗi lớp một màu', () => {
    const { limits, palette } = mapClasses('rate', [81.23, 84.4, 88.91, 90.02, 93.6, 95.5, 99.1]);
    expect(limits.every((limit) => Number.isInteger(limit))).toBe(true);
    expect(palette).toHaveLength(limits.length + 1);
  });

  it('ít giá trị khác nhau thì ít lớp, màu cách xa nhau', () => {
    expect(mapClasses('rate', [90, 95]).palette).toEqual(['--seq-2', '--seq-4']);
    expect(mapClasses('missing', [5, 5, 5])).toEqual({ limits: [], palette: ['--seq-3'] });
    expect(mapClasses('missing', [])).toEqual({ limits: [], palette: ['--seq-3'] });
  });

  it('làm tròn giới hạn không để lại lớp rỗng ở hai đầu', () => {
    const values = [91.34, 91.49, 91.63, 91.86, 92.31, 92.96];
    const { limits } = mapClasses('rate', values);
    expect(limits.at(-1)).toBeLessThanOrEqual(92.96);
    expect(values.some((value) => classOf(value, limits) === limits.length)).toBe(true);
  });

  it('số người còn thiếu: các lớp có số đơn vị gần bằng nhau', () => {
    const values = Array.from({ length: 40 }, (_, at) => at * 37);
    const { limits } = mapClasses('missing', values);
    const counts = [0, 1, 2, 3, 4].map(
      (at) => values.filter((value) => classOf(value, limits) === at).length,
    );
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });
});
