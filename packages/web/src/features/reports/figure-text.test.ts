import { describe, expect, it } from 'vitest';
import { differenceOf, figureText, typedText, withUnit } from './figure-text.ts';

describe('Số trong báo cáo', () => {
  it('số đếm viết nguyên, tỷ lệ hai chữ số thập phân, chưa có thì gạch', () => {
    expect([figureText(1234567, 'đồng'), figureText(92.5, '%'), figureText(null, 'người')]).toEqual([
      '1.234.567',
      '92,50',
      '–',
    ]);
  });

  it('ô nhập không thêm số 0 thừa, ô trống là trống chứ không phải 0', () => {
    expect([
      typedText(92, '%'),
      typedText(92.5, '%'),
      typedText(null, 'người'),
      typedText(0, 'người'),
    ]).toEqual(['92', '92,50', '', '0']);
  });

  it('đơn vị đi liền số phần trăm, cách một chữ với đơn vị khác, không đi với số chưa có', () => {
    expect([
      withUnit(92.5, '%'),
      withUnit(95, '% dân số'),
      withUnit(1234, 'người'),
      withUnit(null, '%'),
    ]).toEqual(['92,50%', '95,00%', '1.234 người', '–']);
  });

  it('chênh lệch chỉ có khi biết cả hai số', () => {
    expect([differenceOf(10, 4), differenceOf(null, 4), differenceOf(10, null)]).toEqual([6, null, null]);
  });
});
