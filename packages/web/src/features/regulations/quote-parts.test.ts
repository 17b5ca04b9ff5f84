import { describe, expect, it } from 'vitest';
import { quoteParts } from './quote-parts.ts';

describe('Gợi ý tách nhiệm vụ', () => {
  it('câu có dấu chấm phẩy hoặc “đồng thời” tách theo từng vế, mỗi vế nằm trong câu trích', () => {
    const quote = 'Lập danh sách; gửi báo cáo, đồng thời thông báo cho Sở Y tế';
    const parts = quoteParts(quote);
    expect(parts).toEqual(['Lập danh sách', 'gửi báo cáo', 'đồng thời thông báo cho Sở Y tế']);
    expect(parts.every((part) => quote.includes(part))).toBe(true);
  });

  it('câu không có chỗ tách thì đưa hai phần giống nhau để người dùng sửa', () => {
    expect(quoteParts('Lập danh sách và gửi')).toEqual(['Lập danh sách và gửi', 'Lập danh sách và gửi']);
  });
});
