import { describe, expect, it } from 'vitest';
import { sentOf, shareText } from './share-text.ts';

describe('Tỷ lệ nộp và tỷ lệ nội dung', () => {
  it('chưa ai phải nộp thì không có tỷ lệ', () => {
    expect(shareText(null)).toBe('–');
  });

  it('thiếu một trong rất nhiều báo cáo không được viết là 100%', () => {
    expect([shareText(1999 / 2000), shareText(1)]).toEqual(['99,9%', '100,0%']);
  });

  it('báo cáo đã đến gồm chờ tiếp nhận và đã tiếp nhận', () => {
    expect(sentOf({ submitted: 3, accepted: 7 })).toBe(10);
  });
});
