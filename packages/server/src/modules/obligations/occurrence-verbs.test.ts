import type { Actor } from '@ansinh/domain/kernel';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../platform/refusal.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { getOccurrence } from './use-cases/get-occurrence.ts';
import { listOccurrencesUseCase } from './use-cases/list-occurrences.ts';
import * as moves from './use-cases/move-occurrence.ts';

/** Who may take which step out of which states, and where it leads: written down anew, not taken from the rules under test. */
const OWED = 'upcoming open returned';
const ORACLE = {
  submit: { by: 'lead', from: OWED, to: 'submitted', work: moves.submitOccurrence },
  withdraw: { by: 'lead', from: 'submitted', to: 'open', work: moves.withdrawOccurrence },
  accept: { by: 'recipient', from: 'submitted', to: 'accepted', work: moves.acceptOccurrence },
  return: { by: 'recipient', from: 'submitted', to: 'returned', work: moves.returnOccurrence },
  declare_nothing: { by: 'lead', from: OWED, to: 'nothing_to_report', work: moves.declareNothing },
  reopen: {
    by: 'recipient manager',
    from: 'accepted nothing_to_report cancelled',
    to: 'open',
    work: moves.reopenOccurrence,
  },
  cancel: { by: 'manager', from: `${OWED} submitted`, to: 'cancelled', work: moves.cancelOccurrence },
  exempt: { by: 'recipient manager', from: OWED, to: 'cancelled', work: moves.exemptOccurrence },
} as const;
type Verb = keyof typeof ORACLE;
const VERBS = Object.keys(ORACLE) as Verb[];

/** People by what they are to the occurrence; `refused`: what stops them before any rule about the step is asked. */
const PEOPLE = {
  leadOperator: { agency: 'lead', role: 'operator', capacity: 'lead', refused: undefined },
  leadApprover: { agency: 'lead', role: 'approver', capacity: 'lead', refused: undefined },
  leadAdmin: { agency: 'lead', role: 'agency-admin', capacity: '', refused: 'platform.forbidden' },
  recipientFocal: { agency: 'bhxh-tinh', role: 'focal-point', capacity: 'recipient', refused: undefined },
  recipientOperator: { agency: 'bhxh-tinh', role: 'operator', capacity: '', refused: undefined },
  outsider: { agency: 'so-y-te', role: 'approver', capacity: '', refused: 'platform.not_found' },
  manager: { agency: 'ubnd-tinh', role: 'province-admin', capacity: 'manager', refused: undefined },
  leader: { agency: 'ubnd-tinh', role: 'leader', capacity: '', refused: 'platform.forbidden' },
  auditor: { agency: 'ubnd-tinh', role: 'auditor', capacity: '', refused: 'platform.forbidden' },
} as const;
type Who = keyof typeof PEOPLE;

interface Step {
  readonly who: Who;
  readonly verb: Verb;
  /** A version read before somebody else's change. */
  readonly stale: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(...(Object.keys(PEOPLE) as Who[])),
  verb: fc.constantFrom(...VERBS),
  stale: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});

/** Returns the refusal the oracle wants, or undefined where the step is allowed. */
function expectedRefusal({ who, verb, stale }: Step, state: string): string | undefined {
  const { capacity, refused } = PEOPLE[who];
  const { by, from } = ORACLE[verb];
  if (refused !== undefined) return refused;
  if (stale) return 'platform.stale';
  if (!from.split(' ').includes(state)) return 'obligations.transition_not_allowed';
  return capacity !== '' && by.split(' ').includes(capacity) ? undefined : 'obligations.not_party';
}

describe('Ai được làm bước nào: mọi người × mọi trạng thái × mọi bước', () => {
  let p: PlannedProvince;
  let waiting: { id: string; leadCode: string }[];

  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-11-24T03:00:00.000Z');
    const { rows } = await p.database.owner.query<{ id: string; leadCode: string }>(
      `select o.id, a.code as "leadCode" from occurrences o join agencies a on a.id = o.lead_agency_id
       where o.due_on = '2026-12-19' and a.code <> 'so-y-te' and cardinality(o.recipient_ids) = 1 order by o.id`,
    );
    waiting = rows;
    expect(waiting.length).toBeGreaterThan(20);
  });
  afterAll(() => p.database.close());

  const personOf = (who: Who, leadCode: string): Actor => {
    const { agency, role } = PEOPLE[who];
    return p.person(agency === 'lead' ? leadCode : agency, role);
  };

  const takeStep = async (
    actor: Actor,
    { verb }: Step,
    id: string,
    version: number,
  ): Promise<{ state: string; version: number } | string> => {
    const body = { submit: { note: 'Đã gửi' }, withdraw: {}, accept: {} }[verb as string] ?? {
      reason: 'Lý do thử',
    };
    try {
      const work = ORACLE[verb].work as UseCase<unknown, { state: string; version: number }>;
      return await run(p.database.services, work, actor, { id, version, ...body });
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  };

  it('đi ngẫu nhiên bao nhiêu bước cũng đúng như bảng: được thì đổi, không được thì nói đúng lý do và không đổi gì', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
        const one = waiting.shift();
        if (!one) return;
        const leader = p.person('ubnd-tinh', 'leader');
        let { state, version }: { state: string; version: number } = await run(
          p.database.services,
          getOccurrence,
          leader,
          { id: one.id },
        );
        for (const next of steps) {
          const actor = personOf(next.who, one.leadCode);
          const wanted = expectedRefusal(next, state);
          const got = await takeStep(actor, next, one.id, next.stale ? version - 1 : version);
          if (wanted !== undefined) expect([next, state, got]).toEqual([next, state, wanted]);
          else {
            expect(got).toMatchObject({ state: ORACLE[next.verb].to, version: version + 1 });
            state = ORACLE[next.verb].to;
            version += 1;
          }
          const shown = await run(p.database.services, getOccurrence, leader, { id: one.id });
          expect([shown.state, shown.version]).toEqual([state, version]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('những bước hiện trên màn hình đúng là những bước làm được', async () => {
    const one = waiting.pop();
    if (!one) throw new Error('no occurrence left');
    for (const who of Object.keys(PEOPLE) as Who[]) {
      const { items } = await run(p.database.services, listOccurrencesUseCase, personOf(who, one.leadCode), {
        dueFrom: '2026-12-19',
        dueTo: '2026-12-19',
        limit: 200,
      });
      const seen = items.find(({ id }) => id === one.id);
      const can = VERBS.filter(
        (verb) => expectedRefusal({ who, verb, stale: false }, seen?.state ?? '') === undefined,
      );
      expect([who, seen?.abilities.filter((verb) => VERBS.includes(verb as Verb)) ?? []]).toEqual([who, can]);
    }
  });
});
