import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseSpaces, equalsIgnoringMarks, foldDiacritics, toNfc } from './text.ts';

describe('Văn bản tiếng Việt', () => {
  it('chữ tổ hợp (NFD) được ghép thành chữ dựng sẵn (NFC)', () => {
    expect(toNfc('Hường'.normalize('NFD'))).toBe('Hường');
    expect(toNfc('Hươ\u0300ng')).toBe('Hường');
  });

  it('bỏ dấu, chữ thường, đ thành d', () => {
    expect(foldDiacritics('Ủy ban nhân dân huyện Đăk Glei')).toBe('uy ban nhan dan huyen dak glei');
    expect(foldDiacritics('ĂÂÊÔƠƯĐ ăâêôơưđ')).toBe('aaeooud aaeooud');
    expect(foldDiacritics('Ðắk Tô')).toBe('dak to');
  });

  it('mọi chữ cái tiếng Việt bỏ dấu đều còn chữ Latinh cơ bản', () => {
    for (const base of 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY')
      for (const tone of ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
        expect(foldDiacritics((base + tone).normalize('NFC'))).toMatch(/^[aeiouy]$/u);
  });

  it('Hòa và Hoà, Uỷ và Ủy là một', () => {
    expect(equalsIgnoringMarks('Hòa', 'Hoà')).toBe(true);
    expect(equalsIgnoringMarks('UỶ BAN', 'Ủy ban')).toBe(true);
    expect(equalsIgnoringMarks('Hòa', 'Hoa Lư')).toBe(false);
  });

  it('khoảng trắng lặp, xuống dòng, dấu cách không ngắt và ký tự ẩn được gom lại', () => {
    expect(collapseSpaces('  Kon\u00a0\tTum\r\n ')).toBe('Kon Tum');
    expect(foldDiacritics('Kon\u00a0 Tum\u200b')).toBe('kon tum');
    expect(foldDiacritics('\u00a0\u200b ')).toBe('');
  });

  it('bỏ dấu hai lần cũng như một lần', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldDiacritics(text);
        expect(foldDiacritics(folded)).toBe(folded);
      }),
    );
  });

  it('dạng NFC và NFD của cùng một văn bản bỏ dấu như nhau', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldDiacritics(text.normalize('NFD'))).toBe(foldDiacritics(text.normalize('NFC')));
      }),
    );
  });
});
