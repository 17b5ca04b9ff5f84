import type { FieldVisit } from '@ansinh/contract/outreach/field.schemas';
import { describe, expect, it } from 'vitest';
import { kept, task } from '../sync/field.fixtures.ts';
import { isForToday, planTasks } from './day-plan.ts';

const TODAY = '2026-11-30';

const visit = (happenedAt: string, more: Partial<FieldVisit> = {}): FieldVisit => ({
  id: 'v',
  happenedAt,
  outcome: 'unreachable',
  nextOn: null,
  reason: null,
  note: '',
  channel: 'door',
  by: 'Y Nga',
  own: true,
  photo: false,
  conflict: null,
  ...more,
});

const isToday = (one: Parameters<typeof task>[1], visits: Parameters<typeof kept>[2][] = []): boolean =>
  planTasks(
    [task('a', one)],
    visits.map((more, n) => kept(`k${n}`, 'a', more)),
    TODAY,
  ).some((planned) => isForToday(planned, TODAY));

describe('Việc hôm nay của nhân viên thu', () => {
  it('đến ngày trong kế hoạch hoặc ngày hẹn, và những hẹn đã qua', () => {
    expect(isToday({ plannedOn: TODAY })).toBe(true);
    expect(isToday({ nextOn: '2026-11-25' })).toBe(true);
    expect(isToday({ plannedOn: '2026-12-01' })).toBe(false);
    expect(isToday({})).toBe(false);
  });

  it('hẹn lại sang ngày khác thì theo ngày hẹn, không theo kế hoạch cũ', () => {
    expect(isToday({ plannedOn: '2026-11-20', nextOn: '2026-12-05' })).toBe(false);
  });

  it('đã đến theo kế hoạch mà không hẹn lại thì thôi; đến trước ngày kế hoạch thì vẫn còn', () => {
    expect(isToday({ plannedOn: '2026-11-28', visits: [visit('2026-11-28T03:00:00Z')] })).toBe(false);
    expect(isToday({ plannedOn: '2026-11-28', visits: [visit('2026-11-20T03:00:00Z')] })).toBe(true);
  });

  it('lượt vừa ghi trên máy, chưa gửi, đã tính ngay', () => {
    const today = { happenedAt: '2026-11-30T02:00:00Z' };
    expect(isToday({ plannedOn: TODAY }, [today])).toBe(false);
    expect(isToday({ plannedOn: TODAY }, [{ ...today, outcome: 'will-join', nextOn: '2026-12-02' }])).toBe(
      false,
    );
    const before = { happenedAt: '2026-11-20T02:00:00Z', nextOn: '2026-11-29' };
    expect(isToday({ plannedOn: '2026-11-20' }, [before])).toBe(true);
  });

  it('ngày tính theo giờ Việt Nam: 23 giờ 30 phút ngày 29 chưa phải ngày 30', () => {
    expect(isToday({ nextOn: TODAY }, [])).toBe(true);
    const [planned] = planTasks([task('a', { visits: [visit('2026-11-29T16:30:00Z')] })], [], TODAY);
    expect(planned?.isVisitedToday).toBe(false);
    const [night] = planTasks([task('a', { visits: [visit('2026-11-29T17:30:00Z')] })], [], TODAY);
    expect(night?.isVisitedToday).toBe(true);
  });

  it('việc đã xong chỉ còn hiện trong ngày xong', () => {
    const done = (at: string) => planTasks([task('a', { state: 'done', visits: [visit(at)] })], [], TODAY);
    expect(done('2026-11-30T02:00:00Z')).toHaveLength(1);
    expect(done('2026-11-20T02:00:00Z')).toHaveLength(0);
  });
});
