import { describe, expect, it } from 'vitest';
import type { Actor } from '../kernel/actor.ts';
import { ROLES, type Role } from '../kernel/role.ts';
import { OCCURRENCE_STATES, type OccurrenceFacts, type OccurrenceState } from './occurrence-state.ts';
import {
  moveOccurrence,
  OCCURRENCE_TRANSITIONS,
  OCCURRENCE_VERBS,
  occurrenceAbilities,
  type OccurrenceVerb,
} from './occurrence.transitions.ts';

const base: OccurrenceFacts = {
  state: 'open',
  leadAgencyId: 'so-khdt',
  recipientAgencyIds: ['bhxh-tinh'],
  coordinatingAgencyIds: ['cuc-thue'],
  due: '2026-07-04',
  needsApproval: false,
};

function person(agencyId: string, ...roles: Role[]): Actor {
  return {
    kind: 'person',
    id: `${agencyId}-${roles.join()}`,
    tenantId: 't',
    agencyId,
    roles,
    territoryCode: null,
  };
}

const lead = person('so-khdt', 'operator');
const recipient = person('bhxh-tinh', 'focal-point');
const manager = person('vp-ubnd', 'province-admin');
const system: Actor = {
  kind: 'system',
  id: 'system:sweep',
  tenantId: 't',
  agencyId: null,
  roles: [],
  territoryCode: null,
};
const ACTORS = { lead, recipient, manager, system };
const given = { reason: 'có căn cứ', due: '2026-08-01' };

/** The rule book once more, as an official would read it out: state, verb, next state. */
const EXPECTED: Readonly<Record<OccurrenceState, Partial<Record<OccurrenceVerb, OccurrenceState>>>> = {
  upcoming: {
    open: 'open',
    ask_coordination: 'waiting',
    submit: 'submitted',
    declare_nothing: 'nothing_to_report',
    cancel: 'cancelled',
    exempt: 'cancelled',
    extend: 'upcoming',
  },
  open: {
    ask_coordination: 'waiting',
    submit: 'submitted',
    declare_nothing: 'nothing_to_report',
    cancel: 'cancelled',
    exempt: 'cancelled',
    extend: 'open',
  },
  waiting: {
    coordination_done: 'open',
    submit: 'submitted',
    declare_nothing: 'nothing_to_report',
    cancel: 'cancelled',
    exempt: 'cancelled',
    extend: 'waiting',
  },
  submitted: { withdraw: 'open', accept: 'accepted', return: 'returned', cancel: 'cancelled' },
  returned: {
    ask_coordination: 'waiting',
    submit: 'submitted',
    declare_nothing: 'nothing_to_report',
    cancel: 'cancelled',
    exempt: 'cancelled',
    extend: 'returned',
  },
  accepted: { reopen: 'open' },
  nothing_to_report: { reopen: 'open' },
  cancelled: { reopen: 'open' },
};

const PAIRS = OCCURRENCE_STATES.flatMap((state) => OCCURRENCE_VERBS.map((verb) => [state, verb] as const));

describe('trạng thái của một kỳ nhiệm vụ', () => {
  it.each(PAIRS)('từ %s, thao tác %s: đúng như bảng, ngoài bảng thì từ chối', (state, verb) => {
    const occurrence = { ...base, state };
    const next = EXPECTED[state][verb];
    const outcomes = Object.entries(ACTORS).map(([party, actor]) => {
      const decision = moveOccurrence(occurrence, { verb, ...given }, actor);
      return [party, decision.ok ? decision.value.state : decision.code] as const;
    });
    const allowed = OCCURRENCE_TRANSITIONS[verb].by as readonly string[];
    const expected = Object.keys(ACTORS).map((party) => [
      party,
      next === undefined
        ? 'obligations.transition_not_allowed'
        : allowed.includes(party)
          ? next
          : 'obligations.not_party',
    ]);
    expect(outcomes).toEqual(expected);
  });

  it('khả năng thao tác trả về đúng những gì chuyển trạng thái cho phép', () => {
    for (const state of OCCURRENCE_STATES) {
      for (const actor of Object.values(ACTORS)) {
        const occurrence = { ...base, state };
        const possible = OCCURRENCE_VERBS.filter(
          (verb) => moveOccurrence(occurrence, { verb, ...given }, actor).ok,
        );
        expect(occurrenceAbilities(occurrence, actor)).toEqual(possible);
      }
    }
  });

  it('trả lại, báo không phát sinh, mở lại, hủy, miễn, gia hạn đều phải nêu lý do', () => {
    const cases: [OccurrenceState, OccurrenceVerb, Actor][] = [
      ['submitted', 'return', recipient],
      ['open', 'declare_nothing', lead],
      ['accepted', 'reopen', recipient],
      ['open', 'cancel', manager],
      ['open', 'exempt', manager],
      ['open', 'extend', manager],
      ['waiting', 'submit', lead],
    ];
    for (const [state, verb, actor] of cases) {
      expect(
        moveOccurrence({ ...base, state }, { verb, reason: '  ', due: '2026-08-01' }, actor),
      ).toMatchObject({
        code: 'obligations.reason_missing',
      });
    }
  });

  it('gia hạn phải có hạn mới và muộn hơn hạn cũ', () => {
    expect(moveOccurrence(base, { verb: 'extend', reason: 'bão' }, manager)).toMatchObject({
      code: 'obligations.due_missing',
    });
    expect(moveOccurrence(base, { verb: 'extend', reason: 'bão', due: '2026-07-04' }, manager)).toMatchObject(
      { code: 'obligations.due_not_later' },
    );
    expect(moveOccurrence(base, { verb: 'extend', reason: 'bão', due: '2026-07-05' }, recipient)).toEqual({
      ok: true,
      value: { state: 'open', due: '2026-07-05' },
    });
  });

  it('không có cơ quan phối hợp thì không có ai để chờ', () => {
    expect(
      moveOccurrence({ ...base, coordinatingAgencyIds: [] }, { verb: 'ask_coordination' }, lead),
    ).toMatchObject({ code: 'obligations.no_coordinating_agency' });
  });

  it('cơ quan chủ trì cần phê duyệt: chỉ người phê duyệt được nộp, chuyên viên vẫn chuẩn bị', () => {
    const careful = { ...base, needsApproval: true };
    expect(moveOccurrence(careful, { verb: 'submit' }, lead)).toMatchObject({
      code: 'obligations.not_party',
    });
    expect(moveOccurrence(careful, { verb: 'submit' }, person('so-khdt', 'approver')).ok).toBe(true);
    expect(moveOccurrence(careful, { verb: 'ask_coordination' }, lead).ok).toBe(true);
  });

  it('văn bản không nêu nơi nhận: người phê duyệt của cơ quan chủ trì tiếp nhận', () => {
    const inward = { ...base, state: 'submitted', recipientAgencyIds: [] } as const;
    expect(moveOccurrence(inward, { verb: 'accept' }, lead).ok).toBe(false);
    expect(moveOccurrence(inward, { verb: 'accept' }, person('so-khdt', 'approver')).ok).toBe(true);
  });

  it('chuyên viên của nơi nhận, cơ quan khác, lãnh đạo chỉ xem, thanh tra không quyết định được gì', () => {
    const submitted = { ...base, state: 'submitted' } as const;
    const outsiders = [
      person('bhxh-tinh', 'operator'),
      person('so-y-te', ...ROLES.filter((role) => role !== 'province-admin')),
      person('so-khdt', 'leader', 'auditor', 'agency-admin'),
      { ...system, kind: 'person' } as const,
    ];
    for (const actor of outsiders) {
      expect(occurrenceAbilities(submitted, actor)).toEqual([]);
      expect(occurrenceAbilities(base, actor)).toEqual([]);
    }
  });
});
