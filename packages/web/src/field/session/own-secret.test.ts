import { expect, it } from 'vitest';
import { makeKeyBox, openKeyBox } from '../storage/key-box.ts';
import { secretProblem } from './own-secret.ts';

it.each([
  ['bay1234', 'short'],
  ['12345678', 'digits'],
  ['aaaaaaaa', 'same'],
  ['làng Kon Jơ', undefined],
  ['xe-dap-2026', undefined],
])('mật mã máy “%s”: %s', (secret, problem) => {
  expect(secretProblem(secret)).toBe(problem);
});

it('mật mã máy khóa kho như mật khẩu: đúng thì mở, sai thì không', async () => {
  const { box } = await makeKeyBox('làng Kon Jơ', 1000);
  expect(await openKeyBox(box, 'làng Kon Jơ'.normalize('NFD'))).toBeDefined();
  expect(await openKeyBox(box, 'làng Kon Jo')).toBeUndefined();
});
