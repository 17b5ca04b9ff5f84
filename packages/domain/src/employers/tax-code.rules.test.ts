import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTaxCode, sourceOfList } from './index.ts';

describe('Mã số thuế', () => {
  it.each([
    ['0100109106', '0100109106', true],
    ['0100.109.106', '0100109106', true],
    ['100109106', '0100109106', true],
    ['0100109106001', '0100109106-001', true],
    ['0100109106-001', '0100109106-001', true],
    ['0100109107', '0100109107', false],
    ['062190001234', '062190001234', true],
  ])('“%s” là %s, số kiểm tra đúng: %s', (written, code, valid) => {
    expect(readTaxCode(written)).toEqual({ code, valid });
  });

  it.each(['', 'chưa có', '12345', '01001091061'])('“%s” không phải mã số thuế', (written) => {
    expect(readTaxCode(written)).toBeNull();
  });

  it('sai một chữ số thì số kiểm tra bắt được', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'0100109106'];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(readTaxCode(digits.join(''))?.valid).toBe(false);
      }),
    );
  });
});

describe('Danh sách nói thay cho nguồn nào', () => {
  it.each([
    ['employer-status', 'tax', 'tax'],
    ['insured-units', 'social-insurance', 'social-insurance'],
    ['employers-active', 'economic-zone', 'economic-zone'],
    ['labour-use', 'department', 'labour'],
    ['employer-status', 'department', 'business-register'],
    ['employers-active', 'peoples-committee', 'local'],
  ])('%s do %s gửi: %s', (layout, kind, source) => {
    expect(sourceOfList(layout, kind)).toBe(source);
  });
});
