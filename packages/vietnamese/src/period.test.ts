import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PERIOD_KINDS,
  nextPeriod,
  parsePeriodKey,
  periodOf,
  periodsBetween,
  previousPeriod,
  samePeriodLastYear,
} from './period.ts';
import { addDays } from './plain-date.ts';

const anyDate = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('2000-01-01', days));
const anyKind = fc.constantFrom(...PERIOD_KINDS);

describe('Kỳ báo cáo', () => {
  it.each([
    ['month', '2026-M07', 'Tháng 7/2026', '2026-07-01', '2026-07-31'],
    ['quarter', '2026-Q3', 'Quý III/2026', '2026-07-01', '2026-09-30'],
    ['half', '2026-H2', '6 tháng cuối năm 2026', '2026-07-01', '2026-12-31'],
    ['year', '2026', 'Năm 2026', '2026-01-01', '2026-12-31'],
    ['week', '2026-W29', 'Tuần 29/2026', '2026-07-13', '2026-07-19'],
  ] as const)('ngày 15/7/2026 thuộc kỳ %s: %s, "%s"', (kind, key, label, start, end) => {
    expect(periodOf('2026-07-15', kind)).toEqual({ kind, key, label, start, end });
  });

  it('6 tháng đầu năm từ 01/01 đến 30/6', () => {
    expect(periodOf('2026-06-30', 'half')).toMatchObject({
      key: '2026-H1',
      label: '6 tháng đầu năm 2026',
      start: '2026-01-01',
      end: '2026-06-30',
    });
  });

  it('tuần giáp năm thuộc năm có ngày thứ Năm của tuần', () => {
    expect(periodOf('2027-01-01', 'week').key).toBe('2026-W53');
    expect(periodOf('2025-12-29', 'week').key).toBe('2026-W01');
    expect(periodOf('2026-03-18', 'week').label).toBe('Tuần 12/2026');
  });

  it('kỳ trước, kỳ sau, cùng kỳ năm trước', () => {
    const q4 = periodOf('2026-11-24', 'quarter');
    expect(nextPeriod(q4).key).toBe('2027-Q1');
    expect(previousPeriod(q4).key).toBe('2026-Q3');
    expect(samePeriodLastYear(q4).key).toBe('2025-Q4');
    expect(samePeriodLastYear(periodOf('2027-01-01', 'week')).key).toBe('2025-W52');
  });

  it('liệt kê các kỳ chạm vào một khoảng ngày', () => {
    expect(periodsBetween('2026-11-24', '2027-02-01', 'month').map((one) => one.key)).toEqual([
      '2026-M11',
      '2026-M12',
      '2027-M01',
      '2027-M02',
    ]);
    expect(periodsBetween('2027-01-01', '2026-01-01', 'month')).toEqual([]);
  });

  it.each([
    '2026-Q5',
    '2026-Q0',
    '2026-M13',
    '2026-M7',
    '2026-H3',
    '2026-H01',
    '2025-W53',
    '2026-W00',
    '26',
    '',
    '0001',
  ])('từ chối mã kỳ "%s"', (key) => {
    expect(parsePeriodKey(key)).toBeNull();
  });

  it('ngày nằm trong kỳ của nó; mã kỳ đọc lại được; các kỳ nối nhau, mã tăng dần theo thời gian', () => {
    fc.assert(
      fc.property(anyDate, anyKind, (date, kind) => {
        const period = periodOf(date, kind);
        expect(period.start <= date && date <= period.end).toBe(true);
        expect(parsePeriodKey(period.key)).toEqual(period);
        const next = nextPeriod(period);
        expect(next.start).toBe(addDays(period.end, 1));
        expect(next.key > period.key).toBe(true);
        expect(previousPeriod(next)).toEqual(period);
      }),
    );
  });
});
