import { hasTaxCheckDigit } from '@ansinh/vietnamese/tax-code';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearNumber, parseTaxCode, possibleCodes } from './tax-code.ts';

const VALID = '0100109106';

/** A code with its check digit; a sum that leaves 0 is never issued. */
const codes = fc
  .stringMatching(/^[0-9]{9}$/u)
  .filter((head) => !/^(\d)\1*$/u.test(head))
  .map((head) => Array.from({ length: 10 }, (_, digit) => head + String(digit)).find(hasTaxCheckDigit) ?? '')
  .filter((code) => code !== '');

describe('Mã số thuế', () => {
  it('Chữ số thứ mười là số kiểm tra: 10 trừ phần dư của tổng có trọng số khi chia cho 11', () => {
    expect(hasTaxCheckDigit(VALID)).toBe(true);
    expect(hasTaxCheckDigit('0100109107')).toBe(false);
  });

  it('Mã 13 số của đơn vị phụ thuộc viết có gạch, có cách hay liền nhau đều là một', () => {
    const branch = { main: VALID, branch: '001', valid: true };
    expect(parseTaxCode('0100109106-001')).toEqual(branch);
    expect(parseTaxCode(' 0100109106 - 001 ')).toEqual(branch);
    expect(parseTaxCode('0100109106001')).toEqual(branch);
  });

  it('Mã bị bảng tính làm mất số 0 ở đầu được trả lại', () => {
    expect(parseTaxCode('100109106')).toEqual({ main: VALID, branch: '', valid: true });
    expect(parseTaxCode('100109106.0')).toEqual({ main: VALID, branch: '', valid: true });
    expect(parseTaxCode('100109106001')).toEqual({ main: VALID, branch: '001', valid: true });
  });

  it('Mười hai số không phải mã đơn vị phụ thuộc là số định danh của cá nhân, hộ kinh doanh', () => {
    expect(parseTaxCode('062184012345')).toEqual({ main: '062184012345', branch: '', valid: true });
  });

  it('Ô ghi cho có, số đã bị làm tròn thì coi như không có mã', () => {
    for (const junk of ['', '0', '0000000000', '1111111111', 'không có', '6,1E+09', '0123456789'])
      expect(parseTaxCode(junk).main).toBe('');
  });

  it('Một chữ số sai hay hai số liền nhau đổi chỗ thì tìm lại được mã đúng', () => {
    fc.assert(
      fc.property(codes, fc.nat(9), fc.nat(9), (code, at, digit) => {
        const wrong = code.slice(0, at) + String(digit) + code.slice(at + 1);
        expect(possibleCodes(wrong)).toContain(code);
        if (wrong !== code) expect(isNearNumber(wrong, code)).toBe(true);
      }),
    );
    expect(possibleCodes('0101009106')).toContain(VALID);
    expect(isNearNumber('0101009106', VALID)).toBe(true);
    expect(isNearNumber('0101009160', VALID)).toBe(false);
  });
});
