import { describe, expect, it } from 'vitest';
import { decidePassword } from './password-policy.rules.ts';

const outcome = (password: string, username = 'nguyen.van.a'): string => {
  const decision = decidePassword(password, username);
  return decision.ok ? 'được' : decision.code;
};

describe('Mật khẩu', () => {
  it.each([
    ['ngắn quá', 'access.password_too_short'],
    ['123456789', 'access.password_too_short'],
    ['con trâu đi trước cái cày', 'được'],
    ['Tr0ng-vườn-có-na', 'được'],
    ['Nguyen.Van.A2026', 'access.password_is_username'],
    ['xx-nguyen.van.a-xx', 'access.password_is_username'],
    ['matkhau123', 'access.password_is_common'],
    ['Password@2026', 'access.password_is_common'],
    ['P@ssw0rd2026', 'access.password_is_common'],
    ['1234567890', 'access.password_is_common'],
    ['0987654321', 'access.password_is_common'],
    ['aaaaaaaaaaaa', 'access.password_is_common'],
    ['abc1abc1abc1', 'access.password_is_common'],
    ['BHXH@123456', 'access.password_is_common'],
    ['quangngai2026!', 'access.password_is_common'],
    ['0905 112 774 kho', 'được'],
  ])('“%s”: %s', (password, expected) => {
    expect(outcome(password)).toBe(expected);
  });

  it('độ dài đếm theo ký tự người đọc thấy sau khi ghép dấu, không theo cách gõ', () => {
    expect(outcome('ếếếộộộậậậ'.normalize('NFD'))).toBe('access.password_too_short');
  });
});
