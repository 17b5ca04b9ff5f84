import { describe, expect, it } from 'vitest';
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts';

describe('Mã dự phòng của xác thực hai bước', () => {
  it('mười mã khác nhau, mỗi mã ba nhóm năm ký tự dễ chép', () => {
    const codes = makeRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[a-hj-km-np-z2-9]{5}(-[a-hj-km-np-z2-9]{5}){2}$/);
  });

  it('gõ chữ hoa, có dấu cách, thiếu gạch nối vẫn là mã ấy; của người khác thì không', () => {
    const stored = hashRecoveryCode('u1', 'k7mpx-3wa9q-dnt4r');
    expect(hashRecoveryCode('u1', ' K7MPX 3WA9Q DNT4R').equals(stored)).toBe(true);
    expect(hashRecoveryCode('u2', 'k7mpx-3wa9q-dnt4r').equals(stored)).toBe(false);
    expect(hashRecoveryCode('u1', 'k7mpx-3wa9q-dnt4s').equals(stored)).toBe(false);
  });
});
