import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '@ansinh/vietnamese/working-calendar';
import { scheduleFromEvent } from './event-deadline.ts';

const calendar = { holidays: new Set(['2026-09-01', '2026-09-02']), workingSwaps: new Set(['2026-08-22']) };
const clock = {
  recurrence: 'on-demand',
  deadline: { rule: 'event', days: 7, dayKind: 'working', raw: 'trong 07 ngày làm việc' },
} as const;

describe('hạn tính từ sự kiện', () => {
  it('07 ngày làm việc kể từ ngày nhận: không tính ngày nhận, bỏ ngày nghỉ, tính ngày làm bù', () => {
    const decision = scheduleFromEvent(clock, '2026-08-21', calendar);
    expect(decision).toMatchObject({ ok: true, value: { due: '2026-08-31', opensOn: '2026-08-21' } });
    expect(decision.ok && decision.value.derivation.steps[0]?.text_vi).toBe(
      '“trong 07 ngày làm việc”: 7 ngày làm việc kể từ ngày 21/08/2026, không tính ngày xảy ra sự kiện',
    );
  });

  it('ngày không nói loại là ngày lịch; hạn vào ngày nghỉ dời khi được cấu hình', () => {
    const calendarDays = { ...clock, deadline: { rule: 'event', days: 10, raw: '' } } as const;
    expect(scheduleFromEvent(calendarDays, '2026-08-23', calendar)).toMatchObject({
      value: { due: '2026-09-02' },
    });
    expect(scheduleFromEvent(calendarDays, '2026-08-23', calendar, 'next')).toMatchObject({
      value: { due: '2026-09-03' },
    });
  });

  it('nhiệm vụ không có thời hạn tính từ sự kiện thì bị từ chối', () => {
    expect(
      scheduleFromEvent({ recurrence: 'on-demand', deadline: null }, '2026-08-23', calendar),
    ).toMatchObject({ ok: false, code: 'obligations.no_event_clock' });
  });

  it('đồng hồ ngày làm việc không bao giờ kết thúc vào ngày nghỉ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 28 }), (days, day) => {
        const start = `2026-08-${String(day).padStart(2, '0')}`;
        const decision = scheduleFromEvent(
          { ...clock, deadline: { ...clock.deadline, days } },
          start,
          calendar,
        );
        expect(decision.ok && isWorkingDay(decision.value.due, calendar) && decision.value.due > start).toBe(
          true,
        );
      }),
    );
  });
});
