import { describe, expect, it } from 'vitest';
import { headingFacts } from './heading-facts.ts';

describe('Đơn vị nêu ở phần đầu mẫu', () => {
  it('mã đơn vị, mã số thuế cùng ô với chữ hay ở ô bên cạnh', () => {
    expect(
      headingFacts([
        ['Tên đơn vị: Công ty TNHH Sao Mai', null, 'Mã đơn vị: TC0243A'],
        ['Mã số thuế', null, '6101234567'],
      ]),
    ).toEqual({ unitCode: 'TC0243A', taxCode: '6101234567' });
    expect(headingFacts([['Mã số đơn vị BHXH: tc0243; MST: 6101234567-001']])).toEqual({
      unitCode: 'TC0243',
      taxCode: '6101234567-001',
    });
  });

  it('không nêu thì không đoán: số khác ở phần đầu không thành mã', () => {
    expect(headingFacts([['Điện thoại: 0905111222'], ['Mã đơn vị: …'], ['Số: 12/DS-2026']])).toEqual({
      unitCode: null,
      taxCode: null,
    });
  });
});
