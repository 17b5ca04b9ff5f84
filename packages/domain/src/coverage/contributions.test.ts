import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributions, rateOf, type PartBeforeAndAfter } from './index.ts';

const part = fc.record({
  before: fc.nat(50_000),
  after: fc.nat(50_000),
  denominatorBefore: fc.nat(60_000),
  denominatorAfter: fc.nat(60_000),
});
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, one) => total + (one ?? 0), 0);

describe('What each part did to the change of the whole', () => {
  it('a part whose own rate rose has all of it by its rate; one that only grew has it by its weight', () => {
    const [risen, grown] = contributions([
      { key: 'a', before: 50, after: 60, denominatorBefore: 100, denominatorAfter: 100 },
      { key: 'b', before: 50, after: 50, denominatorBefore: 100, denominatorAfter: 100 },
    ]);
    expect(risen).toEqual({ key: 'a', people: 10, ratePoints: 5, weightPoints: 0 });
    expect(grown).toEqual({ key: 'b', people: 0, ratePoints: 0, weightPoints: 0 });
    const moved = contributions([
      { key: 'low', before: 20, after: 40, denominatorBefore: 100, denominatorAfter: 200 },
      { key: 'high', before: 90, after: 90, denominatorBefore: 100, denominatorAfter: 100 },
    ]);
    expect(moved.map(({ ratePoints }) => ratePoints)).toEqual([0, 0]);
    expect(sum(moved.map(({ weightPoints }) => weightPoints))).toBeLessThan(0);
  });

  it('one denominator that is not known leaves the people and no points', () => {
    expect(
      contributions([{ key: 'a', before: 1, after: 3, denominatorBefore: null, denominatorAfter: 9 }]),
    ).toEqual([{ key: 'a', people: 2, ratePoints: null, weightPoints: null }]);
  });

  it('people and ten-thousandths of a point add up to the whole, exactly', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (some) => {
        const parts: PartBeforeAndAfter[] = some.map((one, index) => ({ key: String(index), ...one }));
        const found = contributions(parts);
        const whole = {
          before: sum(parts.map(({ before }) => before)),
          after: sum(parts.map(({ after }) => after)),
          from: sum(parts.map(({ denominatorBefore }) => denominatorBefore)),
          to: sum(parts.map(({ denominatorAfter }) => denominatorAfter)),
        };
        expect(sum(found.map(({ people }) => people))).toBe(whole.after - whole.before);
        const [was, is] = [rateOf(whole.before, whole.from), rateOf(whole.after, whole.to)];
        if (was === null || is === null) return;
        const units = found.flatMap(({ ratePoints, weightPoints }) => [ratePoints, weightPoints]);
        expect(sum(units.map((points) => Math.round((points ?? 0) * 10_000)))).toBe(
          Math.round((is / 100 - was / 100) * 1_000_000),
        );
      }),
    );
  });
});
