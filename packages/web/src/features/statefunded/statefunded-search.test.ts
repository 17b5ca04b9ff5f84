import { describe, expect, it } from 'vitest';
import {
  monthsTo,
  readBirthsSearch,
  readFindingsSearch,
  readGroupsSearch,
  readMoneySearch,
  readOverviewSearch,
} from './statefunded-search.ts';

describe('Bộ lọc trong địa chỉ của các trang BHYT do ngân sách đóng, hỗ trợ', () => {
  it('giữ điều đọc được, bỏ điều không phải bộ lọc', () => {
    expect(readOverviewSearch({ month: '2026-11' })).toEqual({ month: '2026-11' });
    expect(readOverviewSearch({ month: '2026-13' })).toEqual({});
    expect(readFindingsSearch({ kind: 'missing', settled: true, x: 1 })).toEqual({
      kind: 'missing',
      settled: true,
    });
    expect(readFindingsSearch({ kind: 'khác', settled: 'yes' })).toEqual({});
    expect(readGroupsSearch({ on: '2026-07-01' })).toEqual({ on: '2026-07-01' });
    expect(readGroupsSearch({ on: '2026-07' })).toEqual({});
    expect(readBirthsSearch({ stage: 'sent' })).toEqual({ stage: 'sent' });
    expect(readMoneySearch({ from: '2026-01', to: 'nay' })).toEqual({ from: '2026-01' });
  });

  it('các tháng lùi qua đầu năm', () => {
    expect(monthsTo('2026-02', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });
});
