import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightOf, WHOLE, type SuccessionLink } from '../reorganisations/index.ts';
import { peopleOfTarget, succeedTargets, type TargetMeasure } from './index.ts';

const RATE: TargetMeasure = { measure: 'rate', aggregation: 'weighted', direction: 'up' };
const PEOPLE: TargetMeasure = { measure: 'people', aggregation: 'sum', direction: 'up' };
const base = { basis: 'NQ', certainty: 'verified', effective: '2025-07-01' } as const;
const whole = (from: string, to: string): SuccessionLink => ({
  ...base,
  from,
  to,
  part: 'whole',
  weight: WHOLE,
});

describe('Targets of units that end', () => {
  it('communes that become one: their rates are worked out again from people, not averaged', () => {
    const { targets, open } = succeedTargets(
      RATE,
      [
        { unitKey: 'a', value: 90, leaves: [{ key: 'a', denominator: 1_000 }] },
        { unitKey: 'b', value: 60, leaves: [{ key: 'b', denominator: 3_000 }] },
      ],
      [whole('a', 'x'), whole('b', 'x')],
    );
    expect(targets).toEqual([{ unitKey: 'x', value: 67.5, people: 2_700, from: ['a', 'b'] }]);
    expect(open).toEqual([]);
  });

  it('a district’s rate goes to the new communes through its former ones', () => {
    const { targets } = succeedTargets(
      RATE,
      [
        {
          unitKey: 'district',
          value: 80,
          leaves: [
            { key: 'a', denominator: 500 },
            { key: 'b', denominator: 250 },
          ],
        },
      ],
      [whole('a', 'x'), whole('b', 'y')],
    );
    expect(targets.map(({ unitKey, value, people }) => [unitKey, value, people])).toEqual([
      ['x', 80, 400],
      ['y', 80, 200],
    ]);
  });

  it('a part without a confirmed share is given to nobody', () => {
    const part = { ...base, from: 'a', part: 'part', weight: null } as const;
    const { targets, open } = succeedTargets(
      PEOPLE,
      [{ unitKey: 'a', value: 300, leaves: [{ key: 'a', denominator: 1_000 }] }],
      [
        { ...part, to: 'x' },
        { ...part, to: 'y' },
      ],
    );
    expect(targets).toEqual([]);
    expect(open).toEqual([{ unitKey: 'a', people: 300 }]);
  });

  it('without a denominator nothing is worked out', () => {
    const { targets, open } = succeedTargets(
      RATE,
      [{ unitKey: 'a', value: 80, leaves: [{ key: 'a', denominator: null }] }],
      [whole('a', 'x')],
    );
    expect([targets, open]).toEqual([[], [{ unitKey: 'a', people: null }]]);
  });

  it('the people that the targets stood for are neither more nor fewer afterwards', () => {
    const unit = fc.record({
      value: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
      denominators: fc.array(fc.nat(50_000), { minLength: 1, maxLength: 4 }),
      cut: fc.integer({ min: 1, max: 6 }),
      settled: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 5 }), (units) => {
        const targets = units.map(({ value, denominators }, at) => ({
          unitKey: `d${at}`,
          value,
          leaves: denominators.map((denominator, index) => ({ key: `c${at}-${index}`, denominator })),
        }));
        const links = units.flatMap(({ denominators, cut, settled }, at) =>
          denominators.flatMap((_, index): SuccessionLink[] => {
            const link = { ...base, from: `c${at}-${index}`, part: 'part' } as const;
            return [
              { ...link, to: 'x', weight: settled ? weightOf(cut, 7) : null },
              { ...link, to: `y${at}`, weight: settled ? weightOf(7 - cut, 7) : null },
            ];
          }),
        );
        const after = succeedTargets(RATE, targets, links);
        const stood = targets.map(
          ({ value, leaves }) =>
            peopleOfTarget(
              RATE,
              value,
              leaves.reduce((sum, leaf) => sum + leaf.denominator, 0),
            ) ?? 0,
        );
        const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
        expect(total([...after.targets, ...after.open].map(({ people }) => people ?? 0))).toBe(total(stood));
      }),
    );
  });
});
