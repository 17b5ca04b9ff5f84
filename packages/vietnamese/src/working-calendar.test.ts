import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './plain-date.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
  type WorkingCalendar,
} from './working-calendar.ts';

const plain: WorkingCalendar = { holidays: new Set(), workingSwaps: new Set() };

/** The days off of 30 April and 1 May 2024: Monday 29 April off, exchanged for work on Saturday 4 May. */
const april2024: WorkingCalendar = {
  holidays: new Set(['2024-04-29', '2024-04-30', '2024-05-01']),
  workingSwaps: new Set(['2024-05-04']),
};

const anyDate = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({ off: fc.array(anyDate, { maxLength: 50 }), swaps: fc.array(anyDate, { maxLength: 50 }) })
  .map(({ off, swaps }) => ({ holidays: new Set(off), workingSwaps: new Set(swaps) }));

describe('Ngày làm việc', () => {
  it('làm việc từ thứ Hai đến thứ Sáu', () => {
    expect(isWorkingDay('2026-11-27', plain)).toBe(true);
    expect(isWorkingDay('2026-11-28', plain)).toBe(false);
    expect(isWorkingDay('2026-11-29', plain)).toBe(false);
  });

  it('ngày lễ và ngày nghỉ bù không phải ngày làm việc; thứ Bảy làm bù là ngày làm việc', () => {
    expect(isWorkingDay('2024-04-29', april2024)).toBe(false);
    expect(isWorkingDay('2024-05-04', april2024)).toBe(true);
    expect(isWorkingDay('2024-05-05', april2024)).toBe(false);
  });

  it('ngày vừa khai nghỉ lễ vừa khai làm bù thì là ngày nghỉ', () => {
    const both = { holidays: new Set(['2024-05-04']), workingSwaps: new Set(['2024-05-04']) };
    expect(isWorkingDay('2024-05-04', both)).toBe(false);
  });

  it('không tính ngày xảy ra sự việc', () => {
    expect(addWorkingDays('2026-11-24', 1, plain)).toBe('2026-11-25');
    expect(addWorkingDays('2026-11-27', 1, plain)).toBe('2026-11-30');
    expect(addWorkingDays('2026-11-28', 1, plain)).toBe('2026-11-30');
    expect(addWorkingDays('2026-11-28', 0, plain)).toBe('2026-11-28');
  });

  it('thời hạn 05 ngày làm việc qua đợt nghỉ lễ 30/4 và ngày làm bù', () => {
    expect(addWorkingDays('2024-04-26', 5, april2024)).toBe('2024-05-07');
    expect(addWorkingDays('2024-05-07', -5, april2024)).toBe('2024-04-26');
  });

  it('hạn rơi vào ngày nghỉ thì lùi đến ngày làm việc tiếp theo', () => {
    expect(nextWorkingDay('2024-04-27', april2024)).toBe('2024-05-02');
    expect(nextWorkingDay('2024-05-02', april2024)).toBe('2024-05-02');
  });

  it('đếm ngày làm việc giữa hai ngày, không tính ngày đầu', () => {
    expect(workingDaysBetween('2024-04-26', '2024-05-07', april2024)).toBe(5);
    expect(workingDaysBetween('2024-05-07', '2024-04-26', april2024)).toBe(-5);
    expect(workingDaysBetween('2024-04-26', '2024-04-26', april2024)).toBe(0);
  });

  it('lịch sai (không có ngày làm việc nào) và số ngày lẻ bị từ chối', () => {
    const holidays = new Set(Array.from({ length: 100 }, (_, i) => addDays('2024-01-01', i)));
    expect(() => nextWorkingDay('2024-01-01', { holidays, workingSwaps: new Set() })).toThrow(RangeError);
    expect(() => addWorkingDays('2024-01-01', 1.5, plain)).toThrow(RangeError);
  });

  it('cộng n ngày làm việc thì cách đúng n ngày làm việc và rơi vào ngày làm việc', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), anyCalendar, (date, n, calendar) => {
        const later = addWorkingDays(date, n, calendar);
        expect(isWorkingDay(later, calendar)).toBe(true);
        expect(workingDaysBetween(date, later, calendar)).toBe(n);
        const earlier = addWorkingDays(date, -n, calendar);
        expect(isWorkingDay(earlier, calendar)).toBe(true);
        expect(workingDaysBetween(date, earlier, calendar)).toBe(-n);
      }),
    );
  });
});
