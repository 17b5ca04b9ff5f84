import { describe, expect, it } from 'vitest';
import { encodeTcvn3, encodeVni } from '@ansinh/vietnamese/legacy-encoding';
import { cleanPasted } from './clean-pasted.ts';

const SENTENCE = 'Tỷ lệ bao phủ bảo hiểm y tế đạt mục tiêu được giao.';

describe('Chữ dán từ Word vào văn bản', () => {
  it('bỏ dấu ẩn, khoảng trắng lạ và dòng trống, giữ nguyên lời', () => {
    expect(cleanPasted('\uFEFFSố\u00A0người\u200B tham\u00AD gia\r\n\r\n\tđạt  95,2%')).toEqual([
      'Số người tham gia',
      'đạt 95,2%',
    ]);
  });

  it('dấu đầu dòng của Word thành gạch đầu dòng', () => {
    expect(cleanPasted('\uF0B7 Sở Y tế\n• Sở Nội vụ')).toEqual(['- Sở Y tế', '- Sở Nội vụ']);
  });

  it('chữ phông ABC và VNI đọc lại thành Unicode', () => {
    expect(cleanPasted(encodeTcvn3(SENTENCE))).toEqual([SENTENCE]);
    expect(cleanPasted(encodeVni(SENTENCE))).toEqual([SENTENCE]);
  });

  it('chữ tổ hợp (NFD) thành chữ dựng sẵn', () => {
    expect(cleanPasted(SENTENCE.normalize('NFD'))).toEqual([SENTENCE]);
  });
});
