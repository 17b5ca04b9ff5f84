import { describe, expect, it } from 'vitest';
import { readBaseSearch } from './base-search.ts';

describe('Bộ lọc trang số liệu nền trên địa chỉ', () => {
  it('giữ thẻ, đơn vị, chuỗi số đã chọn', () => {
    const search = { tab: 'units', unit: '2025:23293', series: 'dan-so', ended: true };
    expect(readBaseSearch(search)).toEqual(search);
  });

  it('bỏ thẻ không có, mã đơn vị và chuỗi số viết sai', () => {
    expect(readBaseSearch({ tab: 'x', unit: '23293', series: 'Dân số', ended: 'có' })).toEqual({});
  });
});
