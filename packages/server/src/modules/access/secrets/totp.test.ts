import { describe, expect, it } from 'vitest';
import { base32, codeOfStep, stepAt, stepOfCode, totpUri } from './totp.ts';

const SECRET = Buffer.from('12345678901234567890');

describe('Mã xác thực hai bước', () => {
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('giây %i cho đúng mã của phụ lục B RFC 6238: %s', (seconds, code) => {
    expect(codeOfStep(SECRET, stepAt(new Date(seconds * 1000)), 8)).toBe(code);
  });

  it('dãy mã theo bộ đếm đúng phụ lục D RFC 4226', () => {
    const codes = Array.from({ length: 10 }, (_, step) => codeOfStep(SECRET, step));
    expect(codes).toEqual('755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' '));
  });

  const now = new Date(1_234_567_890_000);
  const present = stepAt(now);

  it.each([
    [-2, undefined],
    [-1, present - 1],
    [0, present],
    [1, present + 1],
    [2, undefined],
  ])('đồng hồ điện thoại lệch %i nhịp: nhận nhịp %s', (drift, step) => {
    expect(stepOfCode(SECRET, codeOfStep(SECRET, present + drift), now, null)).toBe(step);
  });

  it('mã đã dùng, và mã trước nó, không dùng lại được', () => {
    const code = codeOfStep(SECRET, present);
    expect(stepOfCode(SECRET, code, now, present)).toBeUndefined();
    expect(stepOfCode(SECRET, codeOfStep(SECRET, present - 1), now, present)).toBeUndefined();
    expect(stepOfCode(SECRET, codeOfStep(SECRET, present + 1), now, present)).toBe(present + 1);
  });

  it('mã thiếu số không được nhận', () => {
    expect(stepOfCode(SECRET, codeOfStep(SECRET, present).slice(0, 5), now, null)).toBeUndefined();
  });

  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('khóa “%s” viết theo cơ số 32 đúng RFC 4648: %s', (text, expected) => {
    expect(base32(Buffer.from(text))).toBe(expected);
  });

  it('địa chỉ cho ứng dụng xác thực nêu tên hệ thống, tên đăng nhập và khóa', () => {
    const uri = new URL(totpUri(SECRET, 'bhxh.canbo'));
    expect(decodeURIComponent(uri.pathname)).toContain('An Sinh:bhxh.canbo');
    expect(uri.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  });
});
