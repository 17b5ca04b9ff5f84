import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  dueDistance,
  formatDate,
  formatDateTime,
  formatKnown,
  formatMoney,
  formatNumber,
  formatShare,
  formatSigned,
  formatSum,
} from './format.ts';

describe('Ngày, số, tiền theo cách viết hành chính', () => {
  it('ngày viết dd/mm/yyyy', () => {
    expect(formatDate('2026-07-04')).toBe('04/07/2026');
    expect(formatDate(null)).toBe('');
  });

  it('thời điểm đổi sang giờ Việt Nam trước khi viết ngày', () => {
    expect(formatDate('2026-07-04T18:30:00Z')).toBe('05/07/2026');
    expect(formatDateTime('2026-07-04T18:30:00Z')).toBe('05/07/2026 01:30');
  });

  it('số dùng dấu chấm hàng nghìn và dấu phẩy thập phân', () => {
    expect(formatNumber(1234.5, 1)).toBe('1.234,5');
    expect(formatShare(0.925)).toBe('92,5%');
    expect(formatMoney(1_366_200)).toBe('1.366.200 đ');
  });

  it('số chưa có viết gạch, cộng những số chưa có cũng là gạch chứ không phải 0', () => {
    expect([formatKnown(null), formatKnown(0), formatSum([null, null]), formatSum([])]).toEqual([
      '–',
      '0',
      '–',
      '–',
    ]);
    expect(formatSum([1000, null, 234])).toBe('1.234');
  });

  it('số có dấu: tăng là +, giảm là −, làm tròn thành 0 thì không dấu', () => {
    expect([formatSigned(1234), formatSigned(-0.52, 2), formatSigned(0.001, 2)]).toEqual([
      '+1.234',
      '−0,52',
      '0,00',
    ]);
  });

  it('hạn hôm nay chưa quá hạn, hôm sau mới quá hạn 1 ngày', () => {
    expect(dueDistance('2026-07-04', '2026-07-04')).toEqual({ kind: 'today', days: 0 });
    expect(dueDistance('2026-07-04', '2026-07-05')).toEqual({ kind: 'overdue', days: 1 });
    expect(dueDistance('2026-07-04', '2026-07-01')).toEqual({ kind: 'left', days: 3 });
  });

  it('đếm ngày lịch qua tháng và năm', () => {
    expect(daysBetween('2025-12-31', '2026-03-01')).toBe(60);
  });
});
