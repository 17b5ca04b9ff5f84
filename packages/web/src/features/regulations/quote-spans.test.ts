import { describe, expect, it } from 'vitest';
import { quoteSegments, quoteSpan } from './quote-spans.ts';

describe('Câu trích trong điều khoản', () => {
  it('tìm thấy dù văn bản ngắt dòng ở chỗ khác', () => {
    expect(quoteSpan('Hằng quý,\n  Sở Y tế báo cáo.', 'quý, Sở Y tế')).toEqual({ start: 5, end: 19 });
  });

  it('không có trong điều khoản thì không tô', () => {
    expect(quoteSpan('Sở Y tế báo cáo.', 'Sở Tài chính')).toBeNull();
    expect(quoteSpan('Sở Y tế báo cáo.', '  ')).toBeNull();
  });

  it('hai câu trích chồng nhau thì đoạn chung thuộc cả hai nhiệm vụ, không mất chữ nào', () => {
    const text = 'lập danh sách và gửi báo cáo';
    const segments = quoteSegments(text, [
      { id: 'a', quote: 'lập danh sách và gửi' },
      { id: 'b', quote: 'gửi báo cáo' },
    ]);
    expect(segments).toEqual([
      { text: 'lập danh sách và ', duties: ['a'] },
      { text: 'gửi', duties: ['a', 'b'] },
      { text: ' báo cáo', duties: ['b'] },
    ]);
    expect(segments.map((one) => one.text).join('')).toBe(text);
  });

  it('điều khoản không có chữ riêng thì không có đoạn nào', () => {
    expect(quoteSegments('', [{ id: 'a', quote: 'gửi' }])).toEqual([]);
  });
});
