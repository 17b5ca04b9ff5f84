import { describe, expect, it } from 'vitest';
import { digitsIn, readHealthSearch, readVoluntarySearch } from './calculator-search.ts';

describe('Câu hỏi của máy tính mức đóng trên địa chỉ', () => {
  it('số gõ có dấu chấm, chữ đ vẫn đọc ra số; không có chữ số thì bỏ', () => {
    expect(digitsIn('1.500.000 đ')).toBe('1500000');
    expect(digitsIn(4)).toBe('4');
    expect(digitsIn('bốn')).toBeUndefined();
  });

  it('chỉ giữ tháng, nhóm, ngày có thật', () => {
    expect(readHealthSearch({ members: 5, months: 12, group: 'near-poor', on: '2026-07-01' })).toEqual({
      members: '5',
      months: '12',
      group: 'near-poor',
      on: '2026-07-01',
    });
    expect(readHealthSearch({ members: '', months: 5, group: 'toString', on: 'mai' })).toEqual({});
    expect(readVoluntarySearch({ income: '2.000.000', months: '24', group: 'island', supported: 0 })).toEqual(
      {
        income: '2000000',
        months: '24',
        group: 'island',
        supported: '0',
      },
    );
  });
});
