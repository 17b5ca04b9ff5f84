import { describe, expect, it } from 'vitest';
import { activePeopleFilters, readPeopleSearch } from './people-search.ts';

describe('Bộ lọc của sổ người trong địa chỉ trang', () => {
  it('số CCCD gõ vào ô tìm đọc lại được dù địa chỉ coi là số', () => {
    expect(readPeopleSearch({ q: 62190001234 })).toEqual({ q: '62190001234' });
  });

  it('giá trị không có trong danh mục bị bỏ, không làm hỏng trang', () => {
    expect(readPeopleSearch({ identity: 'lạ', scheme: 'none', group: 7 })).toEqual({ scheme: 'none' });
    expect(activePeopleFilters({ q: 'an', scheme: 'none', group: 'HN' })).toBe(2);
  });
});
