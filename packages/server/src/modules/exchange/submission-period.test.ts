import { describe, expect, it } from 'vitest';
import { periodKeyOf } from './submission-period.ts';

describe('Kỳ mà người gửi viết', () => {
  it('viết như trong công văn hay bằng khóa đều về khóa của kỳ', () => {
    expect(periodKeyOf('Quý III/2026')).toBe('2026-Q3');
    expect(periodKeyOf('tháng 10 năm 2026')).toBe('2026-M10');
    expect(periodKeyOf('2026-H1')).toBe('2026-H1');
  });

  it('khóa riêng của kỳ đang chờ, tháng của danh sách gửi không nêu kỳ, chữ không đọc được: giữ nguyên', () => {
    expect(periodKeyOf('2026-09-01', [{ periodKey: '2026-09-01' }])).toBe('2026-09-01');
    expect(periodKeyOf('2026-11')).toBe('2026-11');
    expect(periodKeyOf('đợt hai')).toBe('đợt hai');
  });
});
