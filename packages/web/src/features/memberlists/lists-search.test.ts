import { describe, expect, it } from 'vitest';
import { activeListFilters, entriesQuery, readListsSearch } from './lists-search.ts';

describe('Bộ lọc danh sách hằng tháng nằm trong địa chỉ', () => {
  it('giữ giá trị đúng, bỏ giá trị không thể là bộ lọc', () => {
    expect(
      readListsSearch({
        view: 'people',
        month: '2026-11',
        kind: 'due',
        scheme: 'BHTN',
        work: 'x',
        q: 12,
        commune: '2025:23293',
      }),
    ).toEqual({ view: 'people', month: '2026-11', kind: 'due', q: '12', commune: '2025:23293' });
    expect(readListsSearch({ month: '2026-13', state: 'gone' })).toEqual({});
  });
  it('hỏi máy chủ không kèm cách xem; tháng và chữ tìm không tính là bộ lọc', () => {
    const search = { view: 'people', month: '2026-11', kind: 'due', village: 'none', q: 'an' } as const;
    expect(entriesQuery(search)).toEqual({ month: '2026-11', kind: 'due', village: 'none', q: 'an' });
    expect(activeListFilters(search)).toBe(2);
  });
});
