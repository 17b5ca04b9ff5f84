import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { isWorkingDay } from '@ansinh/vietnamese/working-calendar';
import type { Recurrence } from './duty-rule.ts';
import { planOccurrences } from './occurrence-schedule.ts';
import { calendar, duty, range } from './schedule.fixtures.ts';

describe('lịch nhiệm vụ: tính chất', () => {
  const month = fc.integer({ min: 1, max: 12 });
  const day = fc.integer({ min: 1, max: 28 });
  const recurrence = fc.constantFrom<Recurrence>(
    'weekly',
    'monthly',
    'quarterly',
    'semiannual',
    'annual',
    'none',
  );
  const shift = fc.constantFrom('none' as const, 'next' as const, 'previous' as const);

  it('“trước ngày X” luôn hết hạn vào ngày liền trước X', () => {
    fc.assert(
      fc.property(month, day, (m, d) => {
        const [row] = planOccurrences(duty('annual', { month: m, day: d }), {
          ...range,
          from: '2027-01-01',
          to: '2028-12-31',
        });
        const named = /before:(\d{4}-\d{2}-\d{2})/u.exec(row?.derivation ?? '')?.[1] ?? '';
        expect(named.slice(5)).toBe(`${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
        expect(row?.due).toBe(addDays(named, -1));
      }),
    );
  });

  it('lịch luôn sắp theo hạn, nằm trong khoảng hỏi, mỗi kỳ một lần, mở trước hoặc đúng ngày hạn', () => {
    fc.assert(
      fc.property(recurrence, month, day, shift, fc.boolean(), (kind, m, d, shiftToWorkingDay, dated) => {
        const given = duty(
          kind,
          dated ? { month: m, day: d, rule: 'no-later-than' } : { rule: 'no-later-than', day: d },
        );
        const rows = planOccurrences(given, { ...range, to: '2029-06-30', options: { shiftToWorkingDay } });
        const days = rows.map((row) => row.due ?? '');
        expect(days).toEqual([...days].sort());
        expect(new Set(rows.map((row) => row.period.key)).size).toBe(rows.length);
        for (const row of rows) {
          expect(row.due !== null && row.due >= '2026-01-01' && row.due <= '2029-06-30').toBe(true);
          expect(row.opensOn <= (row.due ?? '')).toBe(true);
          expect(shiftToWorkingDay === 'none' || isWorkingDay(row.due ?? '', calendar)).toBe(true);
        }
      }),
    );
  });

  it('hỏi theo hai khoảng liền nhau bằng hỏi cả khoảng', () => {
    fc.assert(
      fc.property(recurrence, month, day, fc.integer({ min: 1, max: 700 }), (kind, m, d, cut) => {
        const given = duty(kind, { month: m, day: d });
        const middle = addDays('2026-01-01', cut);
        const whole = planOccurrences(given, { ...range, to: '2028-12-31' });
        const parts = [
          ...planOccurrences(given, { ...range, to: middle }),
          ...planOccurrences(given, { ...range, from: addDays(middle, 1), to: '2028-12-31' }),
        ];
        expect(parts).toEqual(whole);
      }),
    );
  });
});
