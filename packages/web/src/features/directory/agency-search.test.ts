import { describe, expect, it } from 'vitest';
import { activeFilters, agencyQuery, readAgencySearch } from './agency-search.ts';

describe('Bộ lọc danh bạ trên địa chỉ trang', () => {
  it('giữ từ tìm, loại, cấp và ngày hợp lệ', () => {
    const search = { q: 'so noi vu', kind: 'department', level: 'province', on: '2025-06-30' };
    expect(readAgencySearch(search)).toEqual(search);
    expect(agencyQuery(readAgencySearch(search))).toEqual(search);
  });

  it('bỏ loại, cấp không có trong danh mục và ngày viết sai', () => {
    expect(readAgencySearch({ kind: 'x', level: 'ward', on: '30/06/2025', page: 3 })).toEqual({});
  });

  it('từ tìm toàn chữ số vẫn là từ tìm', () => {
    expect(readAgencySearch({ q: 2026 })).toEqual({ q: '2026' });
  });

  it('từ tìm không tính vào số bộ lọc đang đặt', () => {
    expect(activeFilters({ q: 'thuế' })).toBe(0);
    expect(activeFilters({ q: 'thuế', level: 'province', on: '2025-06-30' })).toBe(2);
  });
});
