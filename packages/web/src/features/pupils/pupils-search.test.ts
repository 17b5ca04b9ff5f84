import { describe, expect, it } from 'vitest';
import { readPupilsSearch } from './pupils-search.ts';

describe('Năm học, lớp và trạng thái trên địa chỉ trang học sinh', () => {
  it('giữ những gì đúng dạng, bỏ những gì không phải', () => {
    expect(readPupilsSearch({ nam: '2026-2027', lop: 10, tt: 'missing', q: 'an', x: 1 })).toEqual({
      nam: '2026-2027',
      lop: '10',
      tt: 'missing',
      q: 'an',
    });
    expect(readPupilsSearch({ nam: '2026', lop: ' ', tt: 'gone', q: '' })).toEqual({});
  });
});
