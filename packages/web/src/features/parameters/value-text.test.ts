import { describe, expect, it } from 'vitest';
import { valueText } from './use-parameter-words.ts';

describe('Cách viết giá trị tham số', () => {
  it('tiền viết có dấu chấm và chữ đ', () => {
    expect(valueText({ value: '2530000', number: 2_530_000, unit: 'VND/month' })).toBe('2.530.000 đ');
  });

  it('tỷ lệ viết theo phần trăm, không sinh chữ số lẻ', () => {
    expect(valueText({ value: '0.0003', number: 0.0003, unit: 'per day of the late or evaded amount' })).toBe(
      '0,03%',
    );
    expect(valueText({ value: '0.07', number: 0.07, unit: 'of salary' })).toBe('7%');
    expect(valueText({ value: '0.045', number: 0.045, unit: 'of salary' })).toBe('4,5%');
  });

  it('số lần, số ngày và chữ giữ nguyên', () => {
    expect(valueText({ value: '20', number: 20, unit: 'x reference level' })).toBe('20');
    expect(valueText({ value: '2000000-4000000', number: null, unit: 'VND' })).toBe('2000000-4000000');
  });
});
