import { describe, expect, it } from 'vitest';
import { readRemarks } from './read-remarks.ts';

describe('Nhận xét đang ghi dở', () => {
  it('còn nguyên khi tải lại trang', () => {
    expect(readRemarks('{"b1.r1.c1":"Sai đơn vị"}')).toEqual({ 'b1.r1.c1': 'Sai đơn vị' });
  });

  it('thứ không phải nhận xét thì bỏ qua, không làm hỏng trang', () => {
    expect([null, '', 'x{', '[1]', '{"a":1}'].map(readRemarks)).toEqual([{}, {}, {}, {}, {}]);
  });
});
