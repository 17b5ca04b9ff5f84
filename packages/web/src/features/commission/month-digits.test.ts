import { describe, expect, it } from 'vitest';
import { monthDigits, monthsBefore } from './month-digits.ts';

describe('Tháng của kỳ chi', () => {
  it('viết như tiếng Việt; các tháng trước lùi qua năm', () => {
    expect(monthDigits('2026-10')).toBe('10/2026');
    expect(monthsBefore('2026-02', 3)).toEqual(['2026-01', '2025-12', '2025-11']);
  });
});
