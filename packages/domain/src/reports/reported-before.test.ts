import { describe, expect, it } from 'vitest';
import { isEstimated } from './is-estimated.ts';
import { reportedBefore } from './reported-before.ts';

describe('Kỳ trước và số ước', () => {
  it('báo cáo năm so với 6 tháng đầu năm của chính năm đó, các kỳ khác so với kỳ liền trước', () => {
    expect(reportedBefore('2026')).toBe('2026-H1');
    expect(reportedBefore('2026-H1')).toBe('2025-H2');
    expect(reportedBefore('2026-M01')).toBe('2025-M12');
    expect(reportedBefore('2026-Q2')).toBe('2026-Q1');
  });

  it('kỳ không theo lịch thì không có kỳ trước', () => {
    expect(reportedBefore('one-off')).toBeNull();
  });

  it('số lấy trước ngày cuối kỳ là số ước; đúng ngày cuối kỳ là số thật', () => {
    expect(isEstimated('2026-12-31', '2026-12-15')).toBe(true);
    expect(isEstimated('2026-12-31', '2026-12-31')).toBe(false);
    expect(isEstimated('2026-06-30', '2026-07-02')).toBe(false);
  });
});
