import { decodeTcvn3, encodeTcvn3, encodeVni, decodeVni } from '@ansinh/vietnamese/legacy-encoding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundOf } from './sound-form.ts';
import { asciiForm, placeForm, tokenForms } from './token-form.ts';

const NAMES = [
  'Hòa',
  'Thúy',
  'Nguyễn',
  'Đặng',
  'Lý',
  'Quý',
  'Ngọc',
  'Y',
  'Đăk',
  'Khuê',
  'Huỳnh',
  'Thịnh',
  'Ước',
];

describe('Dạng so sánh của một tiếng', () => {
  it('đặt dấu thanh kiểu cũ hay kiểu mới là một: "hoà" và "hòa", "thuý" và "thúy"', () => {
    expect(tokenForms('Hoà')).toEqual(tokenForms('HÒA'));
    expect(tokenForms('Thuý')).toEqual(tokenForms('thúy'));
  });

  it('i và y cuối là một: "Lý" và "Lí", "Mỹ" và "Mĩ"; "Y" đứng riêng giữ nguyên', () => {
    expect(tokenForms('Lý')).toEqual(tokenForms('Lí'));
    expect(tokenForms('Mỹ')).toEqual(tokenForms('Mĩ'));
    expect(tokenForms('Y')).toEqual(['y']);
  });

  it('bỏ dấu lược trong tên dân tộc, tách ở dấu nối', () => {
    expect(tokenForms("H'Linh")).toEqual(['hlinh']);
    expect(tokenForms('Ka-Đăm')).toEqual(['ka', 'đăm']);
  });

  it('dựng sẵn hay tổ hợp, Unicode hay TCVN3, VNI đọc lại đều cùng một dạng', () => {
    for (const name of NAMES) {
      const form = tokenForms(name);
      expect(tokenForms(name.normalize('NFD'))).toEqual(form);
      expect(tokenForms(decodeTcvn3(encodeTcvn3(name.toLowerCase())))).toEqual(form);
      expect(tokenForms(decodeVni(encodeVni(name)))).toEqual(form);
    }
  });

  it('chuẩn hóa hai lần như một lần', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        for (const form of tokenForms(text)) {
          expect(tokenForms(form)).toEqual([form]);
          expect(asciiForm(asciiForm(form))).toBe(asciiForm(form));
          expect(placeForm(placeForm(form))).toBe(placeForm(form));
        }
      }),
    );
    for (const name of NAMES) for (const form of tokenForms(name)) expect(tokenForms(form)).toEqual([form]);
  });

  it('phương ngữ: Giậu và Dậu, Huỳnh và Hoàng, Võ và Vũ nghe như nhau; Lan và Mai thì không', () => {
    expect(soundOf('giau')).toBe(soundOf('dau'));
    expect(soundOf('huinh')).toBe(soundOf('hoang'));
    expect(soundOf('vo')).toBe(soundOf('vu'));
    expect(soundOf('lan')).not.toBe(soundOf('mai'));
  });
});
