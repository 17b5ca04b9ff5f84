import { describe, expect, it } from 'vitest';
import { activeFilters, occurrenceQuery, readOccurrenceSearch } from './occurrence-search.ts';

describe('Bộ lọc nằm trong địa chỉ', () => {
  it('năm 2026 viết trần trong địa chỉ vẫn là kỳ “2026”', () => {
    expect(readOccurrenceSearch({ period: 2026 })).toEqual({ period: '2026' });
  });

  it('giá trị lạ, vai trò lạ và ngày viết sai bị bỏ qua', () => {
    expect(readOccurrenceSearch({ la: 'x', role: 'all', dueFrom: '4/7/2026', q: '' })).toEqual({});
  });

  it('tìm chữ và xem ngày cũ không tính là bộ lọc', () => {
    expect(activeFilters({ q: 'bao cao', asOf: '2026-01-01', state: 'open' })).toBe(1);
  });

  it('không nói trạng thái thì xem việc chưa xong, nói “tất cả” thì xem mọi trạng thái', () => {
    expect(occurrenceQuery({})).toEqual({ state: 'upcoming,open,waiting,returned,submitted' });
    expect(occurrenceQuery({ state: 'all', period: '2026-Q3' })).toEqual({ period: '2026-Q3' });
  });

  it('giá trị trống không gửi lên máy chủ', () => {
    expect(occurrenceQuery({ role: 'lead', q: undefined, state: 'open,returned' })).toEqual({
      role: 'lead',
      state: 'open,returned',
    });
  });
});
