import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTcvn3, decodeVni, encodeTcvn3, encodeVni } from './legacy-encoding.ts';
import { SENTENCES } from './testing/sentences.ts';

const sentence = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(' '));

describe('Mã TCVN3 (ABC)', () => {
  it('đọc văn bản phông .VnTime', () => {
    expect(decodeTcvn3('B¶o hiÓm x· héi tØnh Kon Tum')).toBe('Bảo hiểm xã hội tỉnh Kon Tum');
    expect(decodeTcvn3('§iÒu 5. Tr¸ch nhiÖm cña Së Lao ®éng')).toBe('Điều 5. Trách nhiệm của Sở Lao động');
    expect(decodeTcvn3('th\u00ADêng trùc')).toBe('thường trực');
  });

  it('phông chữ hoa .VnTimeH cho chữ in hoa cả dòng', () => {
    expect(decodeTcvn3('céng hßa x· héi chñ nghÜa viÖt nam', { capitalFont: true })).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    );
  });

  it('chữ hoa có dấu lẫn trong từ in hoa được trả lại chữ hoa', () => {
    expect(decodeTcvn3('CéNG HßA X· HéI\nñY BAN tØnh')).toBe('CỘNG HÒA XÃ HỘI\nủY BAN tỉnh');
    expect(decodeTcvn3('ñY BAN')).toBe('ỦY BAN');
    expect(decodeTcvn3('«ng T¹ Tó, UBND x·')).toBe('ông Tạ Tú, UBND xã');
    expect(decodeTcvn3('Céng hßa')).toBe('Cộng hòa');
    expect(decodeTcvn3('Hµ Néi')).toBe('Hà Nội');
  });

  it('mọi chữ thường và mọi chữ hoa không mang thanh ghi rồi đọc lại còn nguyên', () => {
    const letters =
      'aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ A Ă Â Đ E Ê O Ô Ơ U Ư';
    expect(decodeTcvn3(encodeTcvn3(letters))).toBe(letters);
    expect(encodeTcvn3(letters)).toMatch(/^[\u0020-\u00ff]+$/u);
  });

  it('câu văn bản ghi ra rồi đọc lại còn nguyên, chỉ chữ hoa mang thanh đứng đầu từ thành chữ thường', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const smallTones = text.replace(
          /[ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ](?!\p{Lu})/gu,
          (letter) => letter.toLowerCase(),
        );
        expect(decodeTcvn3(encodeTcvn3(text))).toBe(smallTones);
        expect(decodeTcvn3(encodeTcvn3(text), { capitalFont: true })).toBe(text.toUpperCase());
      }),
    );
  });
});

describe('Mã VNI-Windows', () => {
  it('"Höôøng" là "Hường": đọc chữ gốc cùng dấu liền sau', () => {
    expect(decodeVni('Höôøng')).toBe('Hường');
    expect(decodeVni('HÖÔØNG')).toBe('HƯỜNG');
  });

  it('đọc văn bản phông VNI-Times', () => {
    expect(decodeVni('Baûo hieåm xaõ hoäi tænh Bình Ñònh')).toBe('Bảo hiểm xã hội tỉnh Bình Định');
    expect(decodeVni('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(decodeVni('Ñaêk Glei, thuôû, kyõ, tyû, Mî')).toBe('Đăk Glei, thuở, kỹ, tỷ, Mỵ');
  });

  it('ký tự không thuộc bảng mã được giữ nguyên', () => {
    expect(decodeVni('100% (a/b) “x” – eú')).toBe('100% (a/b) “x” – eú');
  });

  it('mọi chữ cái hoa, thường ghi rồi đọc lại còn nguyên', () => {
    const small = 'aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';
    for (const letter of small + small.toUpperCase()) expect(decodeVni(encodeVni(letter))).toBe(letter);
    expect(decodeVni(encodeVni(small + small.toUpperCase()))).toBe(small + small.toUpperCase());
    expect(encodeVni(small.toUpperCase())).toMatch(/^[\u0020-\u00ff]+$/u);
  });

  it('câu văn bản ghi ra rồi đọc lại còn nguyên', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(decodeVni(encodeVni(text))).toBe(text);
        expect(decodeVni(encodeVni(text.toUpperCase()))).toBe(text.toUpperCase());
      }),
    );
  });
});
