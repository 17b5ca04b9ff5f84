import { describe, expect, it } from 'vitest';
import { lastDayOf, monthsOf } from './month-ends.ts';

describe('Ngày cuối tháng', () => {
  it('tháng Hai năm nhuận có 29 ngày, tháng Mười hai không lẫn sang năm sau', () => {
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(lastDayOf('2026-12')).toBe('2026-12-31');
  });

  it('một năm có mười hai tháng, viết đủ hai chữ số', () => {
    expect(monthsOf('2026')).toHaveLength(12);
    expect(monthsOf('2026')[6]).toBe('2026-07');
  });
});
