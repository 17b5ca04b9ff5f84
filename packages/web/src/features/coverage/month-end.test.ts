import { describe, expect, it } from 'vitest';
import { monthEnd } from './month-end.ts';

describe('Ngày chốt số liệu của tháng', () => {
  it.each([
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['2025-12', '2025-12-31'],
  ])('tháng %s chốt ngày %s', (month, day) => {
    expect(monthEnd(month)).toBe(day);
  });
});
