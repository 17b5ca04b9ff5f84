import { describe, expect, it } from 'vitest';
import { OCCURRENCE_STATES } from './occurrence-state.ts';
import { overdueDays, timelinessInWords, timelinessOf } from './timeliness.rules.ts';

const open = { state: 'open', due: '2026-07-04', doneOn: null } as const;

describe('đúng hạn, trễ hạn, quá hạn', () => {
  it('đúng ngày hạn chưa quá hạn; ngày hôm sau quá hạn 1 ngày; 7 ngày thì báo Văn phòng UBND', () => {
    expect(
      ['2026-07-04', '2026-07-05', '2026-07-10', '2026-07-11'].map((day) => timelinessOf(open, day)),
    ).toEqual(['none', 'overdue', 'overdue', 'escalated']);
    expect(overdueDays(open, '2026-07-10')).toBe(6);
  });

  it('đã nộp thì đúng hạn hay trễ hạn không đổi theo ngày xem', () => {
    const submitted = { ...open, state: 'submitted' } as const;
    expect(timelinessOf({ ...submitted, doneOn: '2026-07-04' }, '2027-01-01')).toBe('on_time');
    expect(timelinessOf({ ...submitted, doneOn: '2026-07-05' }, '2027-01-01')).toBe('late');
    expect(overdueDays({ ...submitted, doneOn: '2026-07-05' }, '2027-01-01')).toBe(0);
  });

  it('bị trả lại sau hạn là quá hạn; không đặt hạn hoặc đã hủy thì không bao giờ quá hạn', () => {
    expect(timelinessOf({ ...open, state: 'returned' }, '2026-07-06')).toBe('overdue');
    expect(timelinessOf({ ...open, due: null }, '2030-01-01')).toBe('none');
    expect(timelinessOf({ ...open, state: 'cancelled' }, '2030-01-01')).toBe('none');
    expect(timelinessOf({ state: 'accepted', due: null, doneOn: '2026-01-01' }, '2030-01-01')).toBe(
      'on_time',
    );
  });

  it('nói bằng lời: còn, hôm nay, quá hạn, trễ hạn', () => {
    expect(timelinessInWords(open, '2026-07-01').vi).toBe('Còn 3 ngày (hạn 04/07/2026)');
    expect(timelinessInWords(open, '2026-07-04').vi).toBe('Hạn hôm nay (04/07/2026)');
    expect(timelinessInWords(open, '2026-07-09').vi).toBe('Quá hạn 5 ngày');
    expect(
      timelinessInWords({ state: 'accepted', due: '2026-07-04', doneOn: '2026-07-06' }, '2026-07-09').vi,
    ).toBe('Trễ hạn 2 ngày');
    expect(
      timelinessInWords({ state: 'accepted', due: '2026-07-04', doneOn: '2026-07-04' }, '2026-07-09').vi,
    ).toBe('Đúng hạn');
    expect(timelinessInWords({ ...open, due: null }, '2026-07-09').vi).toBe('Không đặt hạn');
  });

  it('mọi trạng thái đều có lời', () => {
    for (const state of OCCURRENCE_STATES)
      expect(timelinessInWords({ ...open, state }, '2026-07-05').en).not.toBe('');
  });
});
