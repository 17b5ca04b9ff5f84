import { describe, expect, it } from 'vitest';
import { hundredthsOf } from './hundredths-of.ts';

describe('Tỷ lệ gõ vào', () => {
  it('hiểu dấu phẩy, dấu chấm và dấu phần trăm', () => {
    expect(hundredthsOf('6,5')).toBe(650);
    expect(hundredthsOf('1.65 %')).toBe(165);
    expect(hundredthsOf('14')).toBe(1400);
  });

  it('chữ và số lẻ quá hai số thì không phải tỷ lệ', () => {
    expect(hundredthsOf('nhiều')).toBeNull();
    expect(hundredthsOf('1,655')).toBeNull();
    expect(hundredthsOf('')).toBeNull();
  });
});
