import { describe, expect, it } from 'vitest';
import { letterheadLines } from './letterhead-lines.ts';

describe('Phần đầu văn bản', () => {
  it('đọc liền một đoạn thì hiện lại thành từng dòng, không mất chữ nào', () => {
    const text =
      'ỦY BAN NHÂN DÂN TỈNH KON TUM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 25/2024/QĐ-UBND Kon Tum, ngày 13 tháng 5 năm 2024 QUYẾT ĐỊNH BAN HÀNH QUY CHẾ PHỐI HỢP';
    const lines = letterheadLines(text);
    expect(lines?.slice(0, 5)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH KON TUM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 25/2024/QĐ-UBND',
      'Kon Tum, ngày 13 tháng 5 năm 2024',
    ]);
    expect(lines?.join(' ')).toBe(text);
  });

  it('đoạn thường giữ nguyên là một đoạn', () => {
    expect(letterheadLines('Căn cứ Luật Bảo hiểm xã hội ngày 20 tháng 11 năm 2014;')).toBeNull();
  });
});
