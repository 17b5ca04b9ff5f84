import { describe, expect, it } from 'vitest';
import { schoolYearOfList } from './school-year-of-list.ts';

describe('Năm học của danh sách lớp', () => {
  it.each([
    ['2026-2027', '2026-01', '2026-2027'],
    ['2026 – 2027', '2025', '2026-2027'],
    [null, '2026-09', '2026-2027'],
    [null, '2026-05', '2025-2026'],
    [null, '2026', '2026-2027'],
    ['2026-2028', '2026', '2026-2027'],
  ])('ghi "%s", kỳ %s là năm học %s', (written, period, year) => {
    expect(schoolYearOfList(written, period)).toBe(year);
  });
});
