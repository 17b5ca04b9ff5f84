import { describe, expect, it } from 'vitest';
import { axisTicks } from './axis-ticks.ts';
import { bandPath, linePath } from './line-path.ts';
import { spreadLabels } from './spread-labels.ts';

describe('Trục, đường và chữ của biểu đồ', () => {
  it.each([
    [
      [91.2, 94.8],
      [91, 92, 93, 94, 95],
    ],
    [
      [0.11, 0.42],
      [0.1, 0.2, 0.3, 0.4, 0.5],
    ],
    [
      [12_300, 48_900],
      [10_000, 20_000, 30_000, 40_000, 50_000],
    ],
    [
      [-3, 4],
      [-4, -2, 0, 2, 4],
    ],
  ])('trục của %j chia ở %j', (values, ticks) => {
    expect(axisTicks(values)).toEqual(ticks);
  });

  it('mọi tháng bằng nhau, hay không có số, vẫn có trục', () => {
    const [low = 0, high = 0] = [axisTicks([95, 95])[0], axisTicks([95, 95]).at(-1)];
    expect(low).toBeLessThanOrEqual(95);
    expect(high).toBeGreaterThan(low);
    expect(axisTicks([])).toEqual([0, 1]);
  });

  it('tháng thiếu số thì đường đứt, không nối đoán', () => {
    expect(linePath([[0, 1], [1, 2], null, [3, 4], [4, 5]])).toBe('M0 1L1 2M3 4L4 5');
  });

  it('dải dự báo là một hình kín', () => {
    expect(
      bandPath(
        [
          [0, 0],
          [1, 1],
        ],
        [
          [0, 5],
          [1, 6],
        ],
      ),
    ).toBe('M0 0L1 1L1 6L0 5Z');
    expect(bandPath([], [])).toBe('');
  });

  it('nhãn không đè nhau, giữ thứ tự, không ra ngoài khung', () => {
    const places = spreadLabels(
      [
        { id: 'b', y: 52 },
        { id: 'a', y: 50 },
        { id: 'c', y: 99 },
      ],
      14,
      [0, 100],
    );
    expect([...places]).toEqual([
      ['a', 50],
      ['b', 64],
      ['c', 99],
    ]);
    const low = spreadLabels(
      [
        { id: 'a', y: 98 },
        { id: 'b', y: 99 },
      ],
      14,
      [0, 100],
    );
    expect([...low.values()]).toEqual([86, 100]);
  });
});
