import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from './seal.ts';

const KEY = randomBytes(32);
const SECRET = Buffer.from('khóa xác thực');

describe('Niêm phong khóa xác thực', () => {
  it('mở lại được đúng nội dung, và hai lần niêm phong không giống nhau', () => {
    const first = seal(KEY, SECRET, 'u1');
    expect(unseal(KEY, first, 'u1')).toEqual(SECRET);
    expect(seal(KEY, SECRET, 'u1')).not.toEqual(first);
    expect(first.includes(SECRET)).toBe(false);
  });

  it('sửa một bit, chuyển sang người khác hoặc dùng khóa khác thì không mở được', () => {
    const sealed = seal(KEY, SECRET, 'u1');
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(30) ^ 1, 30);
    expect(() => unseal(KEY, changed, 'u1')).toThrow(/unable to authenticate/);
    expect(() => unseal(KEY, sealed, 'u2')).toThrow(/unable to authenticate/);
    expect(() => unseal(randomBytes(32), sealed, 'u1')).toThrow(/unable to authenticate/);
  });
});
