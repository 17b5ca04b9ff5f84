import { describe, expect, it } from 'vitest';
import { accessRefusalText } from './access-refusal-text.ts';

describe('Lý do từ chối đăng nhập một lần', () => {
  it('mã của hệ thống thì nói rõ vì sao và phải làm gì', () => {
    expect(accessRefusalText('access.sso_failed')).toContain('Đăng nhập một lần không thành công');
  });

  it('mã lạ, hoặc lời còn chỗ chưa điền, thì không hiện nguyên văn', () => {
    expect(accessRefusalText('<script>')).toBeUndefined();
    expect(accessRefusalText('toString')).toBeUndefined();
    expect(accessRefusalText('access.locked')).toBeUndefined();
  });
});
