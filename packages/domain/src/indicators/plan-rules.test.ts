import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideAssigner,
  decidePlanStep,
  peopleOfTarget,
  proposeParts,
  PROPOSAL_METHODS,
  rateOfPeople,
  splitMonths,
  splitYear,
  type AssignerRule,
  type PartBefore,
} from './index.ts';

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

describe('Chia chỉ tiêu năm theo quý, tháng, tuần', () => {
  it('tháng theo đường tiến độ, phần lẻ vào các tháng có số dư lớn nhất', () => {
    expect(splitMonths(0, 100)).toEqual([9, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8]);
    expect(splitMonths(950, 1_000, [0, 0, 0, 0, 0, 0, 0, 0, 3, 1, 1, 0])).toEqual([
      0, 0, 0, 0, 0, 0, 0, 0, 30, 10, 10, 0,
    ]);
    expect(() => splitMonths(0, 10, [1, 2])).toThrow(RangeError);
    expect(() =>
      splitMonths(
        0,
        10,
        Array.from({ length: 12 }, () => 0),
      ),
    ).toThrow(RangeError);
  });

  it('tuần từ thứ Hai đến Chủ nhật, cắt ở cuối tháng: tháng 3/2026 có sáu phần', () => {
    const march = splitYear(2026, 0, splitMonths(0, 1_200), 'week').filter(({ key }) =>
      key.startsWith('2026-03'),
    );
    expect(march.map(({ key, from, to }) => [key, from.slice(8), to.slice(8)])).toEqual([
      ['2026-03-T1', '01', '01'],
      ['2026-03-T2', '02', '08'],
      ['2026-03-T3', '09', '15'],
      ['2026-03-T4', '16', '22'],
      ['2026-03-T5', '23', '29'],
      ['2026-03-T6', '30', '31'],
    ]);
    expect(total(march.map(({ add }) => add))).toBe(100);
  });

  it('các phần luôn làm thành cả năm: tuần thành tháng, tháng thành quý, quý thành năm, không hở không chồng ngày nào', () => {
    const weights = fc.array(fc.nat(100), { minLength: 12, maxLength: 12 }).filter((all) => total(all) > 0);
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.nat(500_000),
        fc.nat(500_000),
        weights,
        (year, start, target, curve) => {
          const months = splitMonths(start, target, curve);
          const of = (grain: 'quarter' | 'month' | 'week') => splitYear(year, start, months, grain);
          for (const grain of ['quarter', 'month', 'week'] as const) {
            const parts = of(grain);
            expect(total(parts.map(({ add }) => add))).toBe(target - start);
            expect(parts.at(-1)?.level).toBe(target);
            expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([`${year}-01-01`, `${year}-12-31`]);
          }
          for (const month of of('month')) {
            const weeks = of('week').filter(({ key }) => key.startsWith(month.key));
            expect(total(weeks.map(({ add }) => add))).toBe(month.add);
            expect(weeks.at(-1)?.level).toBe(month.level);
          }
          expect(of('quarter').map(({ level }) => level)).toEqual(
            [2, 5, 8, 11].map((at) => of('month')[at]?.level),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('Đề xuất phân bổ', () => {
  const before = (
    unitKey: string,
    start: number,
    most: number | null,
    more: Partial<PartBefore> = {},
  ): PartBefore => ({
    unitKey,
    start,
    most,
    potential: 0,
    lastGrowth: 0,
    ...more,
  });
  const people = (decision: ReturnType<typeof proposeParts>): unknown =>
    decision.ok ? decision.value.map((one) => one.people) : decision.code;

  it('tăng đều: mọi nơi thêm cùng số điểm phần trăm; nơi đã gần 100 % nhường phần thừa', () => {
    const parts = [before('a', 500, 1_000), before('b', 1_000, 2_000)];
    expect(people(proposeParts(1_800, parts, 'equal-growth'))).toEqual([600, 1_200]);
    expect(
      people(proposeParts(1_800, [before('a', 990, 1_000), before('b', 600, 1_000)], 'equal-growth')),
    ).toEqual([1_000, 800]);
  });

  it('theo khoảng cách, theo danh sách tiềm năng, theo nhịp năm trước', () => {
    const parts = [
      before('a', 900, 1_000, { potential: 10, lastGrowth: 60 }),
      before('b', 600, 1_000, { potential: 30, lastGrowth: 20 }),
    ];
    expect(people(proposeParts(1_600, parts, 'gap'))).toEqual([920, 680]);
    expect(people(proposeParts(1_600, parts, 'potential'))).toEqual([925, 675]);
    expect(people(proposeParts(1_600, parts, 'last-pace'))).toEqual([975, 625]);
  });

  it('thấp hơn số đã đạt, hoặc nhiều hơn số người có thể tham gia: nói rõ, không chia', () => {
    expect(people(proposeParts(10, [before('a', 11, null)], 'gap'))).toBe('indicators.whole_below_reached');
    expect(people(proposeParts(30, [before('a', 11, 20)], 'gap'))).toBe('indicators.no_room');
    expect(people(proposeParts(30, [], 'gap'))).toBe('indicators.nothing_to_divide');
  });

  it('cách nào cũng chia hết, không ai vượt số người của mình, không ai bị giao thấp hơn số đã đạt', () => {
    const some = fc.array(
      fc.record({
        start: fc.nat(5_000),
        room: fc.nat(5_000),
        potential: fc.nat(500),
        lastGrowth: fc.integer({ min: -99, max: 500 }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(some, fc.nat(1_000_000), fc.constantFrom(...PROPOSAL_METHODS), (rows, seed, method) => {
        const parts = rows.map(({ start, room, potential, lastGrowth }, index) =>
          before(String(index), start, start + room, { potential, lastGrowth }),
        );
        const starts = total(rows.map(({ start }) => start));
        const whole = starts + (seed % (total(rows.map(({ room }) => room)) + 1));
        const decision = proposeParts(whole, parts, method);
        expect(decision.ok).toBe(true);
        if (!decision.ok) return;
        expect(total(decision.value.map((one) => one.people))).toBe(whole);
        for (const [index, one] of decision.value.entries()) {
          expect(one.people).toBeGreaterThanOrEqual(parts[index]?.start ?? 0);
          expect(one.people).toBeLessThanOrEqual(parts[index]?.most ?? 0);
        }
      }),
    );
  });
});

describe('Tỷ lệ và số người', () => {
  it('số người ít nhất đạt tỷ lệ; tỷ lệ in hai chữ số, nửa làm tròn lên như Phụ lục', () => {
    expect(peopleOfTarget({ measure: 'rate' }, 92.3, 1_000)).toBe(923);
    expect(peopleOfTarget({ measure: 'rate' }, 92.31, 1_000)).toBe(924);
    expect(peopleOfTarget({ measure: 'rate', direction: 'down' }, 92.31, 1_000)).toBe(923);
    expect(peopleOfTarget({ measure: 'people' }, 12, null)).toBe(12);
    expect(peopleOfTarget({ measure: 'rate' }, 50, null)).toBeNull();
    expect(rateOfPeople(24_875, 100_000)).toBe(24.88);
    expect(rateOfPeople(1, 0)).toBeNull();
  });
});

describe('Ai giao cho ai', () => {
  const rules: AssignerRule[] = [
    {
      fromKind: 'commune',
      toKind: 'village',
      assignerKind: 'steering-committee',
      assignerLevel: 'commune',
      assignerCode: '',
      citation: 'BD Đ8.2',
    },
    {
      fromKind: 'province',
      toKind: 'organisation',
      assignerKind: 'social-insurance',
      assignerLevel: 'province',
      assignerCode: '',
      citation: 'KT210 III.3',
    },
    {
      fromKind: 'province',
      toKind: 'district',
      assignerKind: 'department',
      assignerLevel: 'province',
      assignerCode: 'so-khdt',
      citation: 'SL V.5.a',
    },
  ];
  const decide = (
    fromKind: string,
    toKind: string,
    kind: string,
    level: string,
    there = true,
    answers = false,
    codes: string[] = [],
  ): string => {
    const decision = decideAssigner(
      rules,
      { fromKind, toKind },
      { kind, level, codes, worksThere: there, answersForUnit: answers },
    );
    return decision.ok ? decision.value.map(({ citation }) => citation).join() : decision.code;
  };

  it('theo điều khoản của quy chế; chưa quy chế nào nói thì cơ quan chịu trách nhiệm của đơn vị giao', () => {
    expect(decide('commune', 'village', 'steering-committee', 'commune')).toBe('BD Đ8.2');
    expect(decide('commune', 'village', 'steering-committee', 'commune', false)).toBe(
      'indicators.not_the_assigner',
    );
    expect(decide('commune', 'village', 'peoples-committee', 'commune', true, true)).toBe(
      'indicators.not_the_assigner',
    );
    expect(decide('province', 'organisation', 'social-insurance', 'province')).toBe('KT210 III.3');
    expect(decide('organisation', 'point', 'collection-organisation', 'other', true, true)).toBe('');
    expect(decide('organisation', 'point', 'social-insurance', 'province')).toBe(
      'indicators.not_the_assigner',
    );
    const nobody = {
      kind: 'department',
      level: 'province',
      codes: [],
      worksThere: true,
      answersForUnit: false,
    };
    expect(decideAssigner([], { fromKind: 'province', toKind: 'commune' }, nobody)).toMatchObject({
      params: { citations: '–' },
    });
  });
});

describe('Các bước của một bản giao', () => {
  const head = { kind: 'person', agencyId: 'own', roles: ['approver'] } as const;
  const outcome = (decision: { ok: boolean; code?: string; value?: unknown }): unknown =>
    decision.value ?? decision.code;

  it.each([
    ['draft', 'approve', 'approved'],
    ['approved', 'issue', 'issued'],
    ['draft', 'issue', 'indicators.step_not_allowed'],
    ['issued', 'save', 'indicators.step_not_allowed'],
    ['issued', 'freeze', 'frozen'],
    ['frozen', 'revise', 'indicators.plan_is_frozen'],
    ['frozen', 'reopen', 'indicators.reason_needed'],
    ['issued', 'revise', 'indicators.reason_needed'],
    ['replaced', 'revise', 'indicators.step_not_allowed'],
  ] as const)('%s: %s → %s', (state, step, expected) => {
    expect(outcome(decidePlanStep(head, { state, agencyId: 'own' }, step))).toBe(expected);
  });

  it('chỉ cơ quan giao làm được; duyệt và ban hành là việc của người đứng đầu', () => {
    expect(outcome(decidePlanStep(head, { state: 'draft', agencyId: 'other' }, 'approve'))).toBe(
      'indicators.plan_not_yours',
    );
    const clerk = { kind: 'person', agencyId: 'own', roles: ['focal-point'] } as const;
    expect(outcome(decidePlanStep(clerk, { state: 'draft', agencyId: 'own' }, 'save'))).toBe('draft');
    expect(outcome(decidePlanStep(clerk, { state: 'draft', agencyId: 'own' }, 'approve'))).toBe(
      'indicators.head_decides',
    );
  });
});
