import { describe, expect, it } from 'vitest';
import { activeEmployerFilters, readEmployerSearch } from './employer-search.ts';

describe('Bộ lọc của sổ đơn vị trong địa chỉ trang', () => {
  it('mã số thuế gõ vào ô tìm đọc lại được dù địa chỉ coi là số', () => {
    expect(readEmployerSearch({ q: 6145145112 })).toEqual({ q: '6145145112' });
  });

  it('giá trị không có trong danh mục bị bỏ; chữ tìm không tính là bộ lọc', () => {
    expect(readEmployerSearch({ status: 'lạ', commune: 'Kon Tum', findings: true })).toEqual({
      findings: 'true',
    });
    expect(activeEmployerFilters({ q: 'an', insured: 'none', status: 'dissolved' })).toBe(2);
  });
});
