import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkVisit } from './check-visit.ts';
import { endsTask, foldVisits, type CountedVisit } from './fold-visits.ts';
import { OUTCOMES } from './outcome.ts';
import { smoothedSuccess } from './success-rate.ts';
import { visitConflict } from './visit-conflict.ts';

const NOW = new Date('2026-11-24T03:00:00Z');
const TODAY = '2026-11-24';
const visit = {
  happenedAt: new Date('2026-11-23T02:00:00Z'),
  day: '2026-11-23',
  outcome: 'unreachable',
  nextOn: null,
  reason: null,
} as const;

describe('Lượt thăm', () => {
  it('không ở tương lai quá mười phút, không cũ hơn một năm', () => {
    const ahead = (minutes: number) =>
      checkVisit({ ...visit, happenedAt: new Date(NOW.getTime() + minutes * 60_000) }, NOW, TODAY);
    expect(ahead(9).ok).toBe(true);
    expect(ahead(11)).toMatchObject({ code: 'outreach.visit_in_future' });
    const old = { ...visit, happenedAt: new Date('2025-11-20T02:00:00Z'), day: '2025-11-20' };
    expect(checkVisit(old, NOW, TODAY)).toMatchObject({ code: 'outreach.visit_too_old' });
  });

  it('hẹn tham gia có ngày, từ chối có lý do; ngày hẹn không trước ngày thăm, không xa hơn một năm', () => {
    const check = (more: object) => checkVisit({ ...visit, ...more }, NOW, TODAY);
    expect(check({ outcome: 'will-join' })).toMatchObject({ code: 'outreach.promise_needs_day' });
    expect(check({ outcome: 'refused' })).toMatchObject({ code: 'outreach.refusal_needs_reason' });
    expect(check({ nextOn: '2026-11-22' })).toMatchObject({ code: 'outreach.next_before_visit' });
    expect(check({ nextOn: '2027-11-24' })).toMatchObject({ code: 'outreach.next_too_far' });
    expect(check({ outcome: 'will-join', nextOn: '2026-11-23' }).ok).toBe(true);
    expect(check({ reason: 'other' })).toMatchObject({ ok: true, value: { reason: null } });
    expect(check({ outcome: 'refused', reason: 'no-money' })).toMatchObject({
      value: { reason: 'no-money' },
    });
  });

  it('đã tham gia, tham gia nơi khác, đã mất luôn kết thúc việc; hẹn và chưa gặp thì không', () => {
    for (const outcome of ['joined', 'joined-elsewhere', 'died'] as const)
      expect(endsTask(outcome, '2026-12-01')).toBe(true);
    for (const outcome of ['will-join', 'unreachable'] as const) expect(endsTask(outcome, null)).toBe(false);
    for (const outcome of ['refused', 'moved', 'wrong-data'] as const) {
      expect(endsTask(outcome, null)).toBe(true);
      expect(endsTask(outcome, '2026-12-01')).toBe(false);
    }
  });

  it('đến khi việc không còn ở mình, đã thu hồi, đã xong: giữ lại và đánh dấu', () => {
    const task = { state: 'open', held: true, lastVisitAt: '2026-11-20T00:00:00.000Z' } as const;
    const at = '2026-11-21T00:00:00.000Z';
    expect(visitConflict(task, at)).toBeNull();
    expect(visitConflict({ ...task, held: false }, at)).toBe('reassigned');
    expect(visitConflict({ ...task, state: 'withdrawn' }, at)).toBe('withdrawn');
    expect(visitConflict({ ...task, state: 'done' }, at)).toBe('done');
    expect(visitConflict({ ...task, state: 'done' }, '2026-11-19T00:00:00.000Z')).toBeNull();
    expect(visitConflict({ ...task, state: 'done', lastVisitAt: null }, at)).toBe('done');
  });

  const counted = fc
    .array(
      fc.record({
        id: fc.uuid(),
        happenedAt: fc
          .integer({ min: 0, max: 23 })
          .map((h) => `2026-11-22T${String(h).padStart(2, '0')}:00:00.000Z`),
        outcome: fc.constantFrom(...OUTCOMES),
        nextOn: fc.constantFrom(null, '2026-12-01'),
      }),
      { maxLength: 6 },
    )
    .filter((all) => new Set(all.map(({ id }) => id)).size === all.length);

  it('việc đứng ở đâu không tùy thứ tự lượt thăm được gửi đến', () => {
    fc.assert(
      fc.property(counted, fc.func(fc.integer()), (visits, by) => {
        const shuffled = visits.toSorted((a, b) => by(a.id) - by(b.id));
        expect(foldVisits(shuffled)).toEqual(foldVisits(visits));
      }),
    );
  });

  it('lượt đầu tiên kết thúc việc nói kết quả; mọi lượt đều được đếm', () => {
    const at = (
      hour: string,
      outcome: CountedVisit['outcome'],
      nextOn: string | null = null,
    ): CountedVisit => ({
      id: hour,
      happenedAt: `2026-11-22T${hour}:00:00.000Z`,
      outcome,
      nextOn,
    });
    expect(foldVisits([])).toEqual({
      state: 'open',
      outcome: null,
      nextOn: null,
      lastVisitAt: null,
      visits: 0,
    });
    expect(foldVisits([at('09', 'unreachable'), at('08', 'joined')])).toMatchObject({
      state: 'done',
      outcome: 'joined',
      visits: 2,
      lastVisitAt: '2026-11-22T09:00:00.000Z',
    });
    expect(foldVisits([at('08', 'will-join', '2026-12-01'), at('09', 'unreachable')])).toMatchObject({
      state: 'open',
      outcome: 'unreachable',
      nextOn: null,
    });
  });
});

describe('Tỷ lệ thành công', () => {
  it('ít việc thì gần mức chung, nhiều việc thì gần mức thật; luôn trong khoảng 0 đến 1', () => {
    expect(smoothedSuccess(0, 0, 0.3)).toBeCloseTo(0.3);
    expect(smoothedSuccess(1, 1, 0.3)).toBeCloseTo(4 / 11);
    expect(smoothedSuccess(900, 1000, 0.3)).toBeCloseTo(0.894, 3);
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(500),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (joined, more, mean) => {
          const rate = smoothedSuccess(joined, joined + more, mean);
          expect(rate).toBeGreaterThanOrEqual(0);
          expect(rate).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
