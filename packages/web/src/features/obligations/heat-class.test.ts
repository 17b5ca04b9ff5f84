import { describe, expect, it } from 'vitest';
import { heatClass, heatLegend } from './heat-class.ts';

describe('Độ đậm của lịch năm', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [10, 3],
    [11, 4],
  ])('ngày có %i việc ở bậc %i', (count, expected) => {
    expect(heatClass(count)).toBe(expected);
  });

  it('chú giải viết rõ giới hạn của từng bậc', () => {
    expect(heatLegend()).toEqual(['1–2', '3–5', '6–10', '> 10']);
  });
});
