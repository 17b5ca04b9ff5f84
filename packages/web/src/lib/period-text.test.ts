import { describe, expect, it } from 'vitest';
import { periodText, quartersBefore } from './period-text.ts';

describe('Tên kỳ báo cáo', () => {
  it.each([
    ['2026-Q3', 'Quý III/2026'],
    ['2026-M07', 'Tháng 07/2026'],
    ['2026-H1', '6 tháng đầu năm 2026'],
    ['2026-H2', '6 tháng cuối năm 2026'],
    ['2025', 'Năm 2025'],
    ['theo đợt', 'theo đợt'],
  ])('%s viết là %s', (key, text) => {
    expect(periodText(key)).toBe(text);
  });

  it('các quý gần nhất qua năm trước, mới nhất đứng đầu', () => {
    expect(quartersBefore('2026-02-15', 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3']);
    expect(quartersBefore('2026-11-24', 1)).toEqual(['2026-Q4']);
  });
});
