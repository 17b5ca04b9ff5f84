import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTaxCheckDigit } from './tax-code.ts';

describe('Chữ số kiểm tra của mã số thuế', () => {
  it('mã của doanh nghiệp lớn đều đúng', () => {
    for (const code of ['0100109106', '0300588569', '0100100079', '0100686209'])
      expect(hasTaxCheckDigit(code)).toBe(true);
  });

  it('sai một chữ số bất kỳ thì không còn đúng', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'0100109106'];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(hasTaxCheckDigit(digits.join(''))).toBe(false);
      }),
    );
  });

  it('không đủ mười chữ số thì không có chữ số kiểm tra', () => {
    expect(hasTaxCheckDigit('100109106')).toBe(false);
    expect(hasTaxCheckDigit('0100109106-001')).toBe(false);
  });
});
