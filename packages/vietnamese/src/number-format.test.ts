import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatNumber, parseVietnameseNumber } from './number-format.ts';

describe('Số và tiền', () => {
  it('in số: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber(0)).toBe('0');
    expect(formatNumber(999)).toBe('999');
    expect(formatNumber(1_000_000)).toBe('1.000.000');
    expect(formatNumber(19.75)).toBe('19,75');
    expect(formatNumber(-1234.5)).toBe('-1.234,5');
    expect(formatNumber(95.46, 1)).toBe('95,5');
    expect(formatNumber(2.675, 2)).toBe('2,68');
    expect(formatNumber(-0.0001)).toBe('0');
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError);
  });

  it('in tiền theo đồng, không có số lẻ', () => {
    expect(formatMoney(1_366_200)).toBe('1.366.200 đ');
    expect(formatMoney(0)).toBe('0 đ');
  });

  it.each([
    ['1.234,5', 1234.5],
    ['1,2', 1.2],
    ['19.75', 19.75],
    ['1.234', 1234],
    ['0.234', 0.234],
    ['1,250', 1.25],
    ['1.366.200', 1_366_200],
    ['1,234,567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1 234 567,5', 1_234_567.5],
    ['1\u00a0234', 1234],
    ['42', 42],
    ['-0,5', -0.5],
    ['\u22125', -5],
    ['100', 100],
  ])('đọc "%s" là %d', (text, value) => {
    expect(parseVietnameseNumber(text)).toBe(value);
  });

  it.each(['', 'abc', '1.23.4', '1,2,3', '1.2345,6', '12.', ',5', '5%', '1 23', '--5'])(
    'từ chối "%s" vì không phải một số',
    (text) => {
      expect(parseVietnameseNumber(text)).toBeNull();
    },
  );

  it('số in ra đọc lại được đúng số đó', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.integer({ min: 0, max: 3 }),
        (n, decimals) => {
          const value = n / 10 ** decimals || 0;
          expect(parseVietnameseNumber(formatNumber(value))).toBe(value);
        },
      ),
    );
  });
});
