import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherCell } from './gather-cell.ts';

const count = (value: number | null) => ({ value, weight: null });
const rates = fc.array(
  fc.record({
    value: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
    weight: fc.integer({ min: 1, max: 500_000 }),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('Tổng hợp một ô từ nhiều báo cáo', () => {
  it('cộng giữ nguyên tổng, gộp trước hay gộp sau đều như nhau', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(), (numbers, at) => {
        const [first, second] = [numbers.slice(0, at), numbers.slice(at)];
        const sum = (some: number[]): number | null => gatherCell('sum', some.map(count));
        expect(sum(numbers)).toBe(numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0));
        expect(sum([...(sum(first) === null ? [] : [sum(first) ?? 0]), ...second])).toBe(sum(numbers));
      }),
    );
  });

  it('bình quân theo số người nằm giữa tỷ lệ thấp nhất và cao nhất', () => {
    fc.assert(
      fc.property(rates, (shares) => {
        const mean = gatherCell('weighted', shares);
        const values = shares.map(({ value }) => value);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
        expect(mean).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('tỷ lệ tính theo số người, không lấy trung bình các đơn vị', () => {
    const shares = [
      { value: 90, weight: 90_000 },
      { value: 50, weight: 10_000 },
    ];
    expect(gatherCell('weighted', shares)).toBe(86);
  });

  it('báo cáo bỏ trống ô không kéo tổng xuống; không báo cáo nào có số thì không có tổng', () => {
    expect(gatherCell('sum', [count(5), count(null), count(0)])).toBe(5);
    expect(gatherCell('sum', [count(null)])).toBeNull();
    expect(gatherCell('sum', [])).toBeNull();
  });

  it('tỷ lệ không có số người thì không được tính vào', () => {
    const shares = [
      { value: 90, weight: 1_000 },
      { value: 10, weight: null },
      { value: 10, weight: 0 },
    ];
    expect(gatherCell('weighted', shares)).toBe(90);
    expect(gatherCell('weighted', [{ value: 90, weight: null }])).toBeNull();
  });
});
