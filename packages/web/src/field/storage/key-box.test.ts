import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeKeyBox, openKeyBox } from './key-box.ts';
import { seal, unseal } from './seal.ts';

/** Few rounds: what is tested does not depend on their number. */
const ROUNDS = 1000;
const SECRET = 'AnSinh@2026';

describe('Dữ liệu trên máy của nhân viên thu được mã hóa', () => {
  it('đúng mật khẩu thì đọc lại được đúng những gì đã ghi', async () => {
    const { box, key } = await makeKeyBox(SECRET, ROUNDS);
    const sealed = await seal(key, 'work', { name: 'Y Nga', phone: '0905123456' });
    const opened = await openKeyBox(box, SECRET);
    expect(opened).toBeDefined();
    expect(await unseal(opened as CryptoKey, 'work', sealed)).toEqual({ name: 'Y Nga', phone: '0905123456' });
  });

  it('sai mật khẩu, dù sai một chữ, thì không mở được khóa', async () => {
    const { box } = await makeKeyBox(SECRET, ROUNDS);
    for (const wrong of ['', 'AnSinh@2025', 'ansinh@2026', `${SECRET} `])
      expect(await openKeyBox(box, wrong)).toBeUndefined();
  });

  it('khóa không lấy ra khỏi trình duyệt được, kể cả ngay khi vừa tạo', async () => {
    const { box, key } = await makeKeyBox(SECRET, ROUNDS);
    const opened = (await openKeyBox(box, SECRET)) as CryptoKey;
    for (const one of [key, opened]) {
      expect(one.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', one)).rejects.toThrow(/extractable/i);
    }
  });

  it('mật khẩu gõ bằng bộ gõ dựng sẵn hay tổ hợp đều mở được', async () => {
    const { box } = await makeKeyBox('Mật khẩu'.normalize('NFD'), ROUNDS);
    expect(await openKeyBox(box, 'Mật khẩu'.normalize('NFC'))).toBeDefined();
  });

  it('bản ghi bị sửa hay đặt dưới tên khác thì không đọc được', async () => {
    const { key } = await makeKeyBox(SECRET, ROUNDS);
    const sealed = await seal(key, 'visit:1', { outcome: 'joined' });
    await expect(unseal(key, 'visit:2', sealed)).rejects.toThrow(/operation/i);
    const bytes = new Uint8Array(sealed.data.slice(0));
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await expect(unseal(key, 'visit:1', { ...sealed, data: bytes.buffer })).rejects.toThrow(/operation/i);
  });

  it('chữ của người dân không nằm trong bản ghi; ghi hai lần ra hai bản khác nhau', async () => {
    const { key } = await makeKeyBox(SECRET, ROUNDS);
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 6, maxLength: 60 }), async (text) => {
        const [one, two] = await Promise.all([seal(key, 'a', text), seal(key, 'a', text)]);
        const stored = Buffer.from(one.data).toString('latin1');
        expect(stored).not.toContain(Buffer.from(text, 'utf8').toString('latin1'));
        expect(Buffer.from(two.data).equals(Buffer.from(one.data))).toBe(false);
        expect(await unseal(key, 'a', one)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});
