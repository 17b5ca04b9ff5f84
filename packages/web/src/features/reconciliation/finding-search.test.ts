import { describe, expect, it } from 'vitest';
import { activeFindingFilters, findingQuery, readFindingSearch } from './finding-search.ts';

describe('Bộ lọc phát hiện trong địa chỉ trang', () => {
  it('mã số thuế gõ vào ô tìm đọc lại được dù địa chỉ coi là số', () => {
    expect(readFindingSearch({ q: 6145145112 })).toEqual({ q: '6145145112' });
  });

  it('giá trị không thể là bộ lọc bị bỏ, không làm hỏng trang', () => {
    expect(
      readFindingSearch({
        commune: 'Kon Tum',
        agency: 'x',
        priority: 'gấp',
        period: '2026-Q5',
        state: 'gone',
      }),
    ).toEqual({ state: 'gone' });
  });

  it('thứ tự và chữ tìm không tính là bộ lọc; thứ tự không gửi vào điều kiện', () => {
    const search = { q: 'an', order: 'amount', priority: 'high', period: '2026-Q3' } as const;
    expect(activeFindingFilters(search)).toBe(2);
    expect(findingQuery(search)).toEqual({ q: 'an', priority: 'high', period: '2026-Q3' });
  });
});
