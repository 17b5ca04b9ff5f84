import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { remindersDue } from './reminders.rules.ts';

const occurrence = { id: 'o1', state: 'open', due: '2026-07-04' } as const;
const none = new Set<string>();

describe('nhắc hạn và báo cáo vượt cấp', () => {
  it('nhắc trước 14, 7, 3, 1 ngày và đúng ngày hạn, mỗi lần một nhắc', () => {
    const sent = new Set<string>();
    const days: number[] = [];
    for (let day = '2026-06-10'; day <= '2026-07-04'; day = addDays(day, 1)) {
      for (const reminder of remindersDue(occurrence, sent, day)) {
        sent.add(reminder.key);
        days.push(reminder.daysLeft);
      }
    }
    expect(days).toEqual([14, 7, 3, 1, 0]);
  });

  it('bỏ lỡ nhiều ngày thì chỉ gửi nhắc gần nhất', () => {
    expect(remindersDue(occurrence, none, '2026-07-02').map((reminder) => reminder.key)).toEqual([
      'o1:2026-07-04:before-3',
    ]);
  });

  it('quá hạn 1 ngày báo chủ trì và nơi nhận, 7 ngày báo Văn phòng UBND', () => {
    expect(remindersDue(occurrence, none, '2026-07-05').map((reminder) => reminder.audience)).toEqual([
      'lead',
      'recipient',
    ]);
    expect(remindersDue(occurrence, none, '2026-07-11').map((reminder) => reminder.audience)).toEqual([
      'lead',
      'recipient',
      'office',
    ]);
  });

  it('đã nộp, đã hủy hoặc không đặt hạn thì không nhắc', () => {
    expect(remindersDue({ ...occurrence, state: 'submitted' }, none, '2026-07-09')).toEqual([]);
    expect(remindersDue({ ...occurrence, state: 'cancelled' }, none, '2026-07-09')).toEqual([]);
    expect(remindersDue({ ...occurrence, due: null }, none, '2026-07-09')).toEqual([]);
  });

  it('chạy lại bất cứ lúc nào cũng không gửi trùng; gia hạn thì nhắc theo hạn mới', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), (offset) => {
        const today = addDays('2026-07-04', offset);
        const keys = remindersDue(occurrence, none, today).map((reminder) => reminder.key);
        expect(remindersDue(occurrence, new Set(keys), today)).toEqual([]);
        const later = remindersDue({ ...occurrence, due: '2026-07-20' }, new Set(keys), '2026-07-20');
        expect(later.map((reminder) => reminder.key)).toEqual(['o1:2026-07-20:before-0']);
      }),
    );
  });
});
