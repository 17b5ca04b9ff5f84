import { describe, expect, it } from 'vitest';
import { kept, task } from '../sync/field.fixtures.ts';
import { EMPTY_DRAFT, HELD_MS, visitOf } from './visit-draft.ts';

const NOW = new Date('2026-11-30T03:00:00.000Z');

describe('Ghi kết quả một lượt đến nhà', () => {
  it('một lần chạm là đủ: lượt có mã riêng, giờ của máy, và còn hoàn tác được vài giây', () => {
    const one = visitOf(
      task('a'),
      EMPTY_DRAFT,
      { outcome: 'joined', reason: null, nextOn: null },
      undefined,
      NOW,
    );
    const two = visitOf(
      task('a'),
      EMPTY_DRAFT,
      { outcome: 'joined', reason: null, nextOn: null },
      undefined,
      NOW,
    );
    expect(one).toMatchObject({
      taskId: 'a',
      outcome: 'joined',
      stage: 'waiting',
      photo: 'none',
      nextOn: null,
    });
    expect(one.heldUntil).toBe(NOW.getTime() + HELD_MS);
    expect(one.id).not.toBe(two.id);
  });

  it('hẹn lại đi cùng lượt không gặp, từ chối, hẹn tham gia; không đi cùng lượt đã xong', () => {
    const draft = { ...EMPTY_DRAFT, nextOn: '2026-12-05' };
    const next = (outcome: 'unreachable' | 'joined' | 'died' | 'refused'): string | null =>
      visitOf(task('a'), draft, { outcome, reason: null, nextOn: null }, undefined, NOW).nextOn;
    expect(next('unreachable')).toBe('2026-12-05');
    expect(next('refused')).toBe('2026-12-05');
    expect(next('joined')).toBeNull();
    expect(next('died')).toBeNull();
    const promised = { outcome: 'will-join', reason: null, nextOn: '2026-12-10' } as const;
    expect(visitOf(task('a'), draft, promised, undefined, NOW).nextOn).toBe('2026-12-10');
  });

  it('lượt bị từ chối sửa xong vẫn là lượt ấy: cùng mã, cùng giờ đến, theo bản mới của người được giao', () => {
    const refused = kept('v1', 'a', { stage: 'refused', sentence: 'Ngày hẹn đã qua.', tries: 3 });
    const promised = { outcome: 'will-join', reason: null, nextOn: '2026-12-10' } as const;
    const fixed = visitOf(task('a', { version: 7 }), EMPTY_DRAFT, promised, refused, NOW);
    expect(fixed).toMatchObject({
      id: 'v1',
      happenedAt: refused.happenedAt,
      taskVersion: 7,
      stage: 'waiting',
      tries: 0,
      sentence: '',
    });
  });

  it('lượt bị từ chối vì đồng hồ máy sai thì lấy giờ đã chỉnh', () => {
    const at = (happenedAt: string): string =>
      visitOf(
        task('a'),
        EMPTY_DRAFT,
        { outcome: 'joined', reason: null, nextOn: null },
        kept('v1', 'a', { stage: 'refused', happenedAt }),
        NOW,
      ).happenedAt;
    expect(at('2027-01-05T03:00:00.000Z')).toBe(NOW.toISOString());
    expect(at('2020-01-01T00:00:00.000Z')).toBe(NOW.toISOString());
    expect(at('2026-11-10T03:00:00.000Z')).toBe('2026-11-10T03:00:00.000Z');
  });
});
