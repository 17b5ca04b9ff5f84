import { describe, expect, it } from 'vitest';
import { foldedSpans } from './folded-spans.ts';

function marked(text: string, query: string): string {
  return foldedSpans(text, query)
    .map(({ start, end, isHit }) => (isHit ? `[${text.slice(start, end)}]` : text.slice(start, end)))
    .join('');
}

describe('Tô chữ tìm được', () => {
  it('gõ không dấu vẫn tô đúng chữ có dấu', () => {
    expect(marked('Sở Y tế gửi báo cáo; báo cáo năm', 'bao cao')).toBe(
      'Sở Y tế gửi [báo cáo]; [báo cáo] năm',
    );
  });

  it('cụm từ không đứng liền nhau thì tô từng chữ', () => {
    expect(marked('báo nhanh, cáo trạng', 'bao cao')).toBe('[báo] nhanh, [cáo] trạng');
  });

  it('chỉ tô trọn từ, và tô phần dài nhất của cụm', () => {
    expect(marked('thẩm quyền báo cáo về bảo hiểm', 'bao cao quy')).toBe('thẩm quyền [báo cáo] về bảo hiểm');
  });

  it('không tìm gì thì giữ nguyên cả câu', () => {
    expect(marked('Sở Y tế', '')).toBe('Sở Y tế');
  });
});
