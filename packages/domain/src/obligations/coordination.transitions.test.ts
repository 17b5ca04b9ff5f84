import { describe, expect, it } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import {
  COORDINATION_STATES,
  COORDINATION_TRANSITIONS,
  COORDINATION_VERBS,
  coordinationIsComplete,
  moveCoordination,
} from './coordination.transitions.ts';

const part = { leadAgencyId: 'bhxh', agencyId: 'so-y-te' };
const actor = (agencyId: string): Actor => ({
  kind: 'person',
  id: 'x',
  tenantId: 't',
  agencyId,
  roles: ['operator'],
  territoryCode: null,
});
const PAIRS = COORDINATION_STATES.flatMap((state) =>
  COORDINATION_VERBS.map((verb) => [state, verb] as const),
);

describe('phần việc của cơ quan phối hợp', () => {
  it.each(PAIRS)('từ %s, thao tác %s: đúng cơ quan, đúng bảng', (state, verb) => {
    const rule = COORDINATION_TRANSITIONS[verb];
    const own = actor(rule.by === 'lead' ? 'bhxh' : 'so-y-te');
    const other = actor(rule.by === 'lead' ? 'so-y-te' : 'bhxh');
    const reached = moveCoordination({ ...part, state }, { verb, reason: 'vì' }, own);
    const allowed = rule.from.includes(state);
    expect(reached).toMatchObject(
      allowed ? { ok: true, value: rule.to } : { code: 'obligations.coordination_not_allowed' },
    );
    expect(moveCoordination({ ...part, state }, { verb, reason: 'vì' }, other).ok).toBe(false);
    const silent = moveCoordination({ ...part, state }, { verb }, own);
    expect(silent.ok).toBe(allowed && !rule.reason);
  });

  it('từ chối phối hợp phải nêu lý do', () => {
    expect(
      moveCoordination({ ...part, state: 'asked' }, { verb: 'decline', reason: ' ' }, actor('so-y-te')),
    ).toMatchObject({
      code: 'obligations.reason_missing',
    });
  });

  it('còn một cơ quan chưa trả lời thì chưa xong; từ chối không giữ chân cơ quan chủ trì', () => {
    expect(coordinationIsComplete([{ state: 'done' }, { state: 'asked' }])).toBe(false);
    expect(coordinationIsComplete([{ state: 'done' }, { state: 'declined' }, { state: 'not_needed' }])).toBe(
      true,
    );
  });
});
