import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onTimeShares, wholePercentages } from './on-time-share.ts';

describe('tỷ lệ đúng hạn', () => {
  it('tính theo từng cơ quan và nhiệm vụ; chưa đến hạn không tính vào mẫu số, đã hủy không tính', () => {
    const row = { agencyId: 'a', dutyId: 'd', due: '2026-07-04', doneOn: null } as const;
    const [cell] = onTimeShares(
      [
        { ...row, state: 'accepted', doneOn: '2026-07-01' },
        { ...row, state: 'submitted', doneOn: '2026-07-09' },
        { ...row, state: 'open' },
        { ...row, state: 'open', due: '2026-12-19' },
        { ...row, state: 'cancelled' },
      ],
      '2026-07-20',
    );
    expect(cell).toEqual({
      agencyId: 'a',
      dutyId: 'd',
      onTime: 1,
      late: 1,
      overdue: 1,
      open: 1,
      percent: { onTime: 34, late: 33, overdue: 33 },
    });
  });

  it('chưa có gì đến hạn thì chưa có tỷ lệ', () => {
    const [cell] = onTimeShares(
      [{ agencyId: 'a', dutyId: 'd', state: 'upcoming', due: '2026-12-19', doneOn: null }],
      '2026-07-20',
    );
    expect(cell?.percent).toBeNull();
  });

  it('các tỷ lệ nguyên cộng lại đúng 100 %, không phần nào quá 100 %', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const percents = wholePercentages(counts);
        const total = counts.reduce((sum, count) => sum + count, 0);
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(total === 0 ? 0 : 100);
        percents.forEach((percent, index) => {
          expect(Math.abs(percent - ((counts[index] ?? 0) * 100) / Math.max(1, total))).toBeLessThan(1);
        });
      }),
    );
  });
});
