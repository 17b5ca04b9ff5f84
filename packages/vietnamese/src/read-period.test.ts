import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERIOD_KINDS, periodOf } from './period.ts';
import { readPeriod } from './read-period.ts';

describe('Đọc kỳ như cán bộ viết', () => {
  it.each([
    ['Quý III/2026', '2026-Q3'],
    ['quý 3 2026', '2026-Q3'],
    ['QUÝ IV NĂM 2026', '2026-Q4'],
    ['quy 1-2026', '2026-Q1'],
    ['Q2/2026', '2026-Q2'],
    ['Quý II của năm 2026', '2026-Q2'],
    ['tháng 10/2026', '2026-M10'],
    ['Tháng 9 năm 2026', '2026-M09'],
    ['T9/2026', '2026-M09'],
    ['09.2026', '2026-M09'],
    ['2026-10', '2026-M10'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['Sáu tháng cuối năm 2026', '2026-H2'],
    ['nửa đầu năm 2026', '2026-H1'],
    ['Tuần 7/2026', '2026-W07'],
    ['năm 2026', '2026'],
    ['  Cả năm  2026 ', '2026'],
    ['2026-q3', '2026-Q3'],
  ])('“%s” là %s', (text, key) => {
    expect(readPeriod(text)?.key).toBe(key);
  });

  it.each([
    'Quý V/2026',
    'tháng 13/2026',
    '9 tháng đầu năm 2026',
    'quý này',
    'Quý III',
    '26',
    '',
    'tuần 54/2026',
  ])('không đoán “%s”', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it('tên và khóa của mọi kỳ đọc lại ra chính kỳ ấy, có dấu hay không, hoa hay thường', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...PERIOD_KINDS), (date, kind) => {
        const period = periodOf(date.toISOString().slice(0, 10), kind);
        const bare = period.label.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
        for (const text of [period.label, period.label.toUpperCase(), bare, period.key])
          expect(readPeriod(text)?.key).toBe(period.key);
      }),
    );
  });
});
