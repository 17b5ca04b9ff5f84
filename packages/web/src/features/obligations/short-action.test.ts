import { describe, expect, it } from 'vitest';
import { shortAction } from './short-action.ts';

describe('Rút gọn lời của nhiệm vụ', () => {
  it('lời ngắn giữ nguyên', () => {
    expect(shortAction('Báo cáo kết quả')).toBe('Báo cáo kết quả');
  });

  it('lời dài cắt ở chỗ hết một tiếng, bỏ dấu phẩy thừa, thêm dấu ba chấm', () => {
    expect(shortAction('Cung cấp danh sách, báo cáo tổng hợp', 20)).toBe('Cung cấp danh sách…');
  });
});
