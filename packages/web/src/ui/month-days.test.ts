import { describe, expect, it } from 'vitest';
import { shiftMonth, weeksOfMonth } from './month-days.ts';

describe('Tờ lịch tháng', () => {
  it('tuần bắt đầu từ thứ Hai và phủ hết tháng', () => {
    const weeks = weeksOfMonth('2026-11');
    expect(weeks[0]?.[0]?.iso).toBe('2026-10-26');
    expect(weeks.at(-1)?.at(-1)?.iso).toBe('2026-12-06');
    expect(weeks.flat().filter((day) => day.inMonth)).toHaveLength(30);
  });

  it('tháng bắt đầu đúng thứ Hai không thừa tuần', () => {
    expect(weeksOfMonth('2027-02')).toHaveLength(4);
  });

  it('chuyển tháng qua năm', () => {
    expect(shiftMonth('2026-12', 1)).toBe('2027-01');
    expect(shiftMonth('2026-01', -1)).toBe('2025-12');
  });
});
