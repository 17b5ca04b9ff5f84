import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  dueDistance,
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatShare,
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

  it('hạn hôm nay chưa quá hạn, hôm sau mới quá hạn 1 ngày', () => {
    expect(dueDistance('2026-07-04', '2026-07-04')).toEqual({ kind: 'today', days: 0 });
    expect(dueDistance('2026-07-04', '2026-07-05')).toEqual({ kind: 'overdue', days: 1 });
    expect(dueDistance('2026-07-04', '2026-07-01')).toEqual({ kind: 'left', days: 3 });
  });

  it('đếm ngày lịch qua tháng và năm', () => {
    expect(daysBetween('2025-12-31', '2026-03-01')).toBe(60);
  });
});
