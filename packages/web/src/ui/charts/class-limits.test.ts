import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, naturalLimits, quantileLimits, roundLimits } from './class-limits.ts';

function inner(values: readonly number[], limits: readonly number[]): number {
  const classes = new Map<number, number[]>();
  for (const value of values) {
    const at = classOf(value, limits);
    classes.set(at, [...(classes.get(at) ?? []), value]);
  }
  let total = 0;
  for (const members of classes.values()) {
    const mean = members.reduce((sum, value) => sum + value, 0) / members.length;
    total += members.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  }
  return total;
}

describe('Chia lớp của bản đồ', () => {
  it('giá trị đúng bằng giới hạn thuộc lớp trên', () => {
    expect([89.9, 90, 90.1].map((value) => classOf(value, [90, 95]))).toEqual([0, 1, 1]);
    expect(classOf(95, [90, 95])).toBe(2);
  });

  it('chia đều số đơn vị: mỗi lớp có số đơn vị như nhau', () => {
    const values = [8, 1, 5, 3, 7, 2, 6, 4];
    const limits = quantileLimits(values, 4);
    expect(limits).toEqual([3, 5, 7]);
    expect([0, 1, 2, 3].map((at) => values.filter((value) => classOf(value, limits) === at).length)).toEqual([
      2, 2, 2, 2,
    ]);
  });

  it('nhiều đơn vị bằng nhau thì ít lớp hơn, không có lớp rỗng', () => {
    expect(quantileLimits([5, 5, 5, 5, 9], 4)).toEqual([9]);
    expect(quantileLimits([5, 5, 5], 4)).toEqual([]);
  });

  it('chia tại khoảng trống tự nhiên', () => {
    expect(naturalLimits([1, 2, 3, 20, 21, 22, 60, 61], 3)).toEqual([20, 60]);
  });

  it('một giá trị duy nhất, hay không có giá trị nào, thì không chia', () => {
    expect(naturalLimits([4, 4, 4], 5)).toEqual([]);
    expect(naturalLimits([], 5)).toEqual([]);
    expect(quantileLimits([], 5)).toEqual([]);
  });

  it('không cách chia ba lớp nào chặt hơn cách chia tự nhiên', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 3, maxLength: 14 });
    const isTightest = fc.property(numbers, (values) => {
      const best = inner(values, naturalLimits(values, 3));
      const starts = [...new Set(values)].toSorted((a, b) => a - b).slice(1);
      return starts.every((first, at) =>
        starts.slice(at + 1).every((second) => best <= inner(values, [first, second]) + 1e-6),
      );
    });
    expect(fc.check(isTightest).counterexample).toBeNull();
  });

  it('giới hạn làm tròn để đọc được, trùng nhau thì gộp', () => {
    expect(roundLimits([91.234, 91.26, 94.98], 0.5)).toEqual([91, 91.5, 95]);
    expect(roundLimits([1234, 1290, 5678], 100)).toEqual([1200, 1300, 5700]);
    expect(roundLimits([91.1, 91.2], 1)).toEqual([91]);
  });
});
