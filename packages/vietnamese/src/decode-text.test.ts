import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeText,
  decodeVni,
  detectFontEncoding,
  encodeTcvn3,
  encodeVni,
  windows1252Bytes,
  type TextEncoding,
} from './legacy-encoding.ts';
import { SENTENCES } from './testing/sentences.ts';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const all = mark ? [0xfeff, ...units] : units;
  return Uint8Array.from(
    all.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

/** Bytes of windows-1258: a letter with its vowel mark, then the tone as a combining byte. */
function windows1258(text: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1)
    bytes.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte);
  const split = text.replace(/\p{L}/gu, (letter) => {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize('NFD'))?.[0] ?? '';
    return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone;
  });
  return Uint8Array.from(split, (unit) => bytes.get(unit) ?? 0x3f);
}

const writers: Record<string, { encoding: TextEncoding; write: (text: string) => Uint8Array }> = {
  'UTF-8': { encoding: 'utf-8', write: (text) => new TextEncoder().encode(text) },
  'UTF-8 có BOM': { encoding: 'utf-8', write: (text) => new TextEncoder().encode(`\ufeff${text}`) },
  'UTF-8 dạng tổ hợp': {
    encoding: 'utf-8',
    write: (text) => new TextEncoder().encode(text.normalize('NFD')),
  },
  'UTF-16LE có BOM': { encoding: 'utf-16le', write: (text) => utf16(text, true, true) },
  'UTF-16BE có BOM': { encoding: 'utf-16be', write: (text) => utf16(text, false, true) },
  'UTF-16LE không BOM': { encoding: 'utf-16le', write: (text) => utf16(text, true, false) },
  'UTF-16BE không BOM': { encoding: 'utf-16be', write: (text) => utf16(text, false, false) },
  'VNI-Windows': { encoding: 'vni', write: (text) => windows1252Bytes(encodeVni(text)) },
  'windows-1258': { encoding: 'windows-1258', write: windows1258 },
  'phông VNI lưu thành UTF-8': {
    encoding: 'vni',
    write: (text) => new TextEncoder().encode(encodeVni(text)),
  },
};

const sentence = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((all) => all.join('\r\n'));

describe('Nhận ra bảng mã của tệp', () => {
  it.each(Object.entries(writers))('tệp %s được nhận đúng và đọc đúng từng chữ', (_, { encoding, write }) => {
    fc.assert(
      fc.property(sentence, (text) => {
        const decoded = decodeText(write(text));
        expect(decoded).toMatchObject({ text, encoding });
        expect(decoded.confidence).toBeGreaterThan(0.5);
        expect(decoded.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it('tệp TCVN3 được nhận đúng, kể cả khi đã lưu thành UTF-8', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const font = encodeTcvn3(text);
        for (const bytes of [windows1252Bytes(font), new TextEncoder().encode(font)]) {
          const decoded = decodeText(bytes);
          expect(decoded.encoding).toBe('tcvn3');
          expect(decoded.text.toLowerCase()).toBe(text.toLowerCase());
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each(['Số', 'Y tế', 'Lưu: VT', 'Phường Quyết Thắng', 'Nguyễn Văn Hùng'])(
    'tệp ngắn "%s" vẫn nhận đúng phông cũ',
    (text) => {
      expect(decodeText(windows1252Bytes(encodeTcvn3(text)))).toMatchObject({ text, encoding: 'tcvn3' });
      expect(decodeText(windows1252Bytes(encodeVni(text)))).toMatchObject({ text, encoding: 'vni' });
      expect(detectFontEncoding(text)).toBeNull();
    },
  );

  it('ô bảng tính gõ bằng phông cũ được nhận ra', () => {
    expect(detectFontEncoding(encodeTcvn3('Phường Quyết Thắng'))).toBe('tcvn3');
    expect(detectFontEncoding(encodeVni('Phường Quyết Thắng'))).toBe('vni');
  });

  it.each(['Sở Y tế', 'Bé', 'café', '3 × 4 m²', 'Müller', 'Kon Tum', '', '25 °C'])(
    'chuỗi Unicode "%s" không bị coi là phông cũ',
    (text) => {
      expect(detectFontEncoding(text)).toBeNull();
    },
  );

  it('tệp chỉ có chữ không dấu là UTF-8; tệp rỗng là văn bản rỗng', () => {
    expect(decodeText(new TextEncoder().encode('ma,ten\n1,Kon Tum'))).toEqual({
      text: 'ma,ten\n1,Kon Tum',
      encoding: 'utf-8',
      confidence: 1,
    });
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', confidence: 1 });
  });

  it('một byte hỏng trong tệp UTF-8 dài không làm cả tệp bị đọc theo bảng mã khác', () => {
    const bytes = new TextEncoder().encode(SENTENCES.join('\n'));
    bytes[bytes.indexOf(0xe1)] = 0xff;
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text).toContain('�');
    expect(decoded.text).toContain('bảo hiểm thất nghiệp');
  });

  it('tệp lớn, phần đầu toàn chữ không dấu, vẫn được nhận đúng và đọc đủ', () => {
    const text = `${'ma;ten;so\n'.repeat(20_000)}${SENTENCES.join('\n')}`;
    expect(decodeText(windows1252Bytes(encodeVni(text)))).toMatchObject({ text, encoding: 'vni' });
    const saved = decodeText(new TextEncoder().encode(encodeVni(text)));
    expect(saved).toMatchObject({ text, encoding: 'vni' });
    expect(saved.confidence).toBeGreaterThan(0.5);
    expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ text, encoding: 'utf-8' });
  });

  it('tệp nhị phân không phải văn bản', () => {
    const workbook = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 0x62, 0xee);
    expect(decodeText(workbook)).toEqual({ text: '', encoding: null, confidence: 0 });
    const noise = Uint8Array.from({ length: 600 }, (_, at) => 1 + ((at * 197 + at * at * 31) % 255));
    expect(decodeText(noise).encoding).toBeNull();
  });

  it('byte nào cũng không làm dừng chương trình', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes);
        expect(decoded.text).toBe(decoded.text.normalize('NFC'));
        expect(decoded.encoding === null && decoded.text !== '').toBe(false);
      }),
    );
  });

  it('ghi ra windows-1252: ký tự ngoài bảng thành dấu hỏi', () => {
    expect(Array.from(windows1252Bytes('A–\u00ff€ữ'))).toEqual([0x41, 0x96, 0xff, 0x80, 0x3f]);
    expect(decodeVni(new TextDecoder('windows-1252').decode(windows1252Bytes(encodeVni('Hường'))))).toBe(
      'Hường',
    );
  });
});
