import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateOldCommunes, splitWhole } from './index.ts';

const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, one) => sum + one, 0);

describe('Dividing a whole number', () => {
  it('the missing ones go to the largest remainders', () => {
    expect(splitWhole(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitWhole(10, [15, 15, 70])).toEqual([2, 1, 7]);
    expect(splitWhole(7, [0, 0])).toEqual([4, 3]);
  });

  it('parts always make the whole, and no part is a whole person away from its exact share', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.array(fc.nat(1_000_000), { minLength: 1 }), (whole, claims) => {
        const parts = splitWhole(whole, claims);
        const sum = total(claims);
        expect(total(parts)).toBe(whole);
        for (const [index, part] of parts.entries()) {
          const exact = sum === 0 ? whole / claims.length : (whole * (claims[index] ?? 0)) / sum;
          expect(Math.abs(part - exact)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });

  it('broken numbers and a whole without anybody are errors', () => {
    expect(() => splitWhole(1.5, [1])).toThrow(RangeError);
    expect(() => splitWhole(3, [])).toThrow(RangeError);
    expect(() => splitWhole(3, [-1, 2])).toThrow(RangeError);
  });
});

describe('People of former communes', () => {
  it('communes of a district make its figure; one that nobody names gets the mean', () => {
    const estimates = estimateOldCommunes(
      [{ people: 1_000, communes: ['a', 'b', 'c'] }],
      new Map([['x', 600]]),
      [
        { from: 'a', to: 'x' },
        { from: 'b', to: 'x' },
      ],
    );
    expect(total(estimates.values())).toBe(1_000);
    expect(estimates.get('c')).toBe(333);
  });

  it('a commune that went to two new ones has a part of each', () => {
    const estimates = estimateOldCommunes(
      [{ people: 900, communes: ['a', 'b'] }],
      new Map([
        ['x', 600],
        ['y', 300],
      ]),
      [
        { from: 'a', to: 'x' },
        { from: 'a', to: 'y' },
        { from: 'b', to: 'x' },
      ],
    );
    expect([...estimates]).toEqual([
      ['a', 600],
      ['b', 300],
    ]);
  });
});
