import { expect, it } from 'vitest';
import { nextMonth } from './next-month.ts';

it('tháng sau tháng 12 là tháng 1 năm sau', () => {
  expect(nextMonth('2026-12')).toBe('2027-01');
  expect(nextMonth('2026-09')).toBe('2026-10');
});
