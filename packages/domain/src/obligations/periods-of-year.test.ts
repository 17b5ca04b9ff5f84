import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { PERIOD_KINDS } from '@ansinh/vietnamese/period';
import { periodsOfYear } from './periods-of-year.ts';

describe('các kỳ của một năm', () => {
  it('12 tháng, 4 quý, 2 nửa năm, 1 năm; năm 2026 có 53 tuần, năm 2025 có 52', () => {
    expect(PERIOD_KINDS.map((kind) => periodsOfYear(kind, 2026).length)).toEqual([53, 12, 4, 2, 1]);
    expect(periodsOfYear('week', 2025)).toHaveLength(52);
  });

  it('các kỳ nối nhau không hở, không chồng, kể cả qua năm', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_KINDS), fc.integer({ min: 2000, max: 2100 }), (kind, year) => {
        const periods = [...periodsOfYear(kind, year), ...periodsOfYear(kind, year + 1)];
        for (const [index, period] of periods.entries()) {
          expect(periods[index + 1]?.start ?? addDays(period.end, 1)).toBe(addDays(period.end, 1));
        }
        expect(new Set(periods.map((period) => period.key)).size).toBe(periods.length);
      }),
    );
  });
});
