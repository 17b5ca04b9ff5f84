import { describe, expect, it } from 'vitest';
import { DateReader, packDate } from './birth-date.ts';

const reader = new DateReader();
const read = (text: string): number => {
  const bytes = new TextEncoder().encode(text);
  return reader.read(bytes, 0, bytes.length);
};

describe('Đọc ngày sinh', () => {
  it('mọi cách viết thường gặp cho cùng một ngày', () => {
    const day = packDate(1983, 5, 4);
    for (const text of [
      '04/05/1983',
      '4-5-1983',
      '4.5.1983',
      '1983-05-04',
      '19830504',
      '04051983',
      '4/5/83',
      '30440',
      'ngày 4 tháng 5 năm 1983',
    ])
      expect(read(text), text).toBe(day);
  });

  it('chỉ có năm, 00/00 hoặc tháng/năm thì giữ năm', () => {
    for (const text of ['1983', '00/00/1983', '05/1983', '1983-05'])
      expect(read(text), text).toBe(packDate(1983, 0, 0));
  });

  it('tháng lớn hơn 12 thì ngày và tháng đã bị viết ngược', () => {
    expect(read('05/14/1990')).toBe(packDate(1990, 5, 14));
  });

  it('không phải ngày thì là không biết', () => {
    for (const text of ['', 'không rõ', '12', '99/99/9999']) expect(read(text), text).toBe(0);
  });
});
