import { describe, expect, it } from 'vitest';
import { comparedMonth, monthFrom, readBoardSearch } from './board-search.ts';

describe('Địa chỉ của bảng theo dõi', () => {
  it('giữ tháng, chỉ tiêu, cách xem, so sánh và màu bản đồ', () => {
    const search = {
      month: '2024-12',
      indicator: 'bhyt-dan-so',
      view: 'was',
      compare: 'year-ago',
      show: 'distance',
    };
    expect(readBoardSearch(search)).toEqual(search);
  });

  it('bỏ những gì không đọc được', () => {
    expect(
      readBoardSearch({ month: '2024-13', indicator: "x' or 1", view: 'now', compare: '2024', show: 1 }),
    ).toEqual({});
  });

  it('tháng trước của tháng 1 là tháng 12 năm trước', () => {
    expect(monthFrom('2026-01', -1)).toBe('2025-12');
    expect(monthFrom('2026-10', -12)).toBe('2025-10');
    expect(monthFrom('2025-12', 1)).toBe('2026-01');
    expect(comparedMonth('2026-01', 'previous')).toBe('2025-12');
    expect(comparedMonth('2026-01', undefined)).toBeUndefined();
  });
});
