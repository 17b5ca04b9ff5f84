import { expect, it } from 'vitest';
import { monthsUpTo } from './months-up-to.ts';

it('đếm lùi qua đầu năm', () => {
  expect(monthsUpTo('2026-02', 3)).toEqual(['2026-02', '2026-01', '2025-12']);
});
