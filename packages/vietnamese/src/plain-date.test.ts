import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  dayOfWeek,
  daysBetween,
  formatDate,
  isIsoDate,
  isoDateOf,
  lastDayOfMonth,
  parseVietnameseDate,
  quarterOf,
} from './plain-date.ts';

const anyDate = fc.integer({ min: -80_000, max: 80_000 }).map((days) => addDays('2000-01-01', days));

describe('Ngày tháng', () => {
  it('chỉ nhận ngày có thật, viết YYYY-MM-DD', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    for (const wrong of [
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '2024-4-1',
      '0050-01-01',
      '',
    ])
      expect(isIsoDate(wrong)).toBe(false);
    expect(isIsoDate('2024-02-29T00:00:00Z')).toBe(false);
    expect(isoDateOf(2024, 2, 30)).toBeNull();
    expect(isoDateOf(2024, 2, 9)).toBe('2024-02-09');
  });

  it('cộng ngày qua tháng, qua năm, năm nhuận', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('cộng tháng: tháng thiếu ngày thì lấy ngày cuối tháng', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15');
    expect(addMonths('2026-02-28', 12)).toBe('2027-02-28');
  });

  it('thứ Hai là 1, Chủ nhật là 7', () => {
    expect(dayOfWeek('2026-11-24')).toBe(2);
    expect(dayOfWeek('2026-11-23')).toBe(1);
    expect(dayOfWeek('2026-11-29')).toBe(7);
  });

  it('ngày cuối tháng và quý của một ngày', () => {
    expect(lastDayOfMonth('2024-02-10')).toBe('2024-02-29');
    expect(lastDayOfMonth('2026-12-01')).toBe('2026-12-31');
    expect([1, 3, 4, 6, 7, 9, 10, 12].map((m) => quarterOf(isoDateOf(2026, m, 1) ?? ''))).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });

  it('so sánh và sắp xếp theo thời gian', () => {
    expect(['2026-10-01', '2025-12-31', '2026-09-30'].sort(compareDates)).toEqual([
      '2025-12-31',
      '2026-09-30',
      '2026-10-01',
    ]);
    expect(compareDates('2026-01-01', '2026-01-01')).toBe(0);
  });

  it('in ngày theo mẫu dd/mm/yyyy', () => {
    expect(formatDate('2024-05-03')).toBe('03/05/2024');
  });

  it('tính trên chuỗi không phải ngày thì báo lỗi lập trình, không trả kết quả sai', () => {
    expect(() => addDays('13/5/2024', 1)).toThrow(RangeError);
    expect(() => formatDate('2024-02-30')).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it.each([
    '13/5/2024',
    '13/05/2024',
    '13-5-2024',
    '13.5.2024',
    '13 / 5 / 2024',
    'ngày 13/5/2024',
    'ngày 13 tháng 5 năm 2024',
    'Ngày 13 tháng 05 năm 2024',
    'ngày\u00a013  tháng 5 năm 2024',
    'ngày 13 tháng 5 năm 2024'.normalize('NFD'),
    '2024-05-13',
  ])('đọc được ngày viết "%s"', (text) => {
    expect(parseVietnameseDate(text)).toBe('2024-05-13');
  });

  it.each([
    '31/4/2024',
    '29/2/2023',
    '0/1/2024',
    '13/5/24',
    '13/5-2024',
    '5/2024',
    'ngày 13',
    '',
    '1/13/2024',
  ])('từ chối ngày không có thật hoặc viết thiếu "%s"', (text) => {
    expect(parseVietnameseDate(text)).toBeNull();
  });

  it('cộng rồi trừ cùng số ngày thì về ngày cũ; khoảng cách đúng số ngày đã cộng', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(addDays(moved, -days)).toBe(date);
        expect(daysBetween(date, moved)).toBe(days);
        expect(compareDates(date, moved)).toBe(Math.sign(-days) || 0);
      }),
    );
  });

  it('ngày in ra đọc lại được đúng ngày đó; cộng tháng luôn rơi đúng tháng', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(parseVietnameseDate(formatDate(date))).toBe(date);
        const moved = addMonths(date, months);
        const index = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
        expect(index(moved) - index(date)).toBe(months);
        expect(moved <= lastDayOfMonth(moved)).toBe(true);
      }),
    );
  });
});
