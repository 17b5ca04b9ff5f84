import { describe, expect, it } from 'vitest';
import { monthsAhead } from './months-ahead.ts';

describe('Các tháng chọn được', () => {
  it('liền nhau, qua năm không sót tháng', () => {
    const months = monthsAhead('2026-11');
    expect(months.slice(0, 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(new Set(months).size).toBe(72);
    expect(months.at(-1)).toBe('2032-10');
  });
});
