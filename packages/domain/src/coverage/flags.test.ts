import { describe, expect, it } from 'vitest';
import { flagFigure, flagSiblings, outlierScore, tenFold, usualOf, type LookedAtFigure } from './index.ts';

const usual: LookedAtFigure = {
  month: '2026-10',
  value: 1_060,
  history: [1_000, 1_012, 1_019, 1_032, 1_040, 1_051],
  denominator: 1_500,
  denominatorBefore: 1_490,
  estimated: false,
  lateDays: 0,
  mayStand: false,
};
const codes = (change: Partial<LookedAtFigure>): string[] =>
  flagFigure({ ...usual, ...change }).map(({ code }) => code);

describe('What is odd about a figure', () => {
  it('a figure like the others has no flag', () => {
    expect(codes({})).toEqual([]);
  });

  it('a month without a figure says so and nothing else', () => {
    expect(flagFigure({ ...usual, value: null })).toEqual([
      { code: 'missing-month', params: { month: '2026-10' } },
    ]);
  });

  it('sent after its term is late by whole days', () => {
    expect(flagFigure({ ...usual, lateDays: 4 })).toEqual([{ code: 'late', params: { days: 4 } }]);
  });

  it('an estimate is marked as one', () => {
    expect(codes({ estimated: true })).toEqual(['estimated']);
  });

  it('more people than there are is over 100 %', () => {
    expect(codes({ denominator: 1_059, denominatorBefore: 1_050 })).toEqual(['over-whole']);
    expect(codes({ denominator: 1_060, denominatorBefore: 1_050 })).toEqual([]);
  });

  it('ten times or a tenth of what it was is taken for a digit, not for an outlier', () => {
    expect(codes({ value: 10_600, denominator: 20_000 })).toEqual(['ten-fold']);
    expect(codes({ value: 106 })).toEqual(['ten-fold']);
  });

  it('the month after a slip of the digit is not blamed for coming back', () => {
    expect(tenFold(1_060, [1_020, 1_032, 1_040, 1_051, 10_510])).toBeNull();
  });

  it('small numbers may grow tenfold', () => {
    expect(tenFold(18, [2])).toBeNull();
    expect(tenFold(40, [4])).toEqual({ times: 10, usual: 4 });
  });

  it('a change far from its own past changes is told with the usual one', () => {
    expect(flagFigure({ ...usual, value: 1_300 })).toMatchObject([
      { code: 'outlier-own', params: { change: 249, usual: 11 } },
    ]);
  });

  it('the very same number for three months is told, unless everybody is insured', () => {
    const same = { value: 1_051, history: [1_000, 1_012, 1_020, 1_030, 1_041, 1_051, 1_051] };
    expect(codes(same)).toEqual(['unchanged']);
    expect(codes({ ...same, mayStand: true })).toEqual([]);
    expect(codes({ ...same, history: same.history.slice(0, -1) })).toEqual([]);
  });

  it('a denominator that jumps while the people hardly move is told', () => {
    expect(codes({ denominator: 2_000 })).toEqual(['denominator-jump']);
    expect(codes({ value: 1_320, history: [1_000], denominator: 2_000 })).toEqual([]);
  });
});

describe('Far from the others', () => {
  it('one far from its siblings is told with the middle of them', () => {
    expect(flagSiblings([90, 91, 92, 93, null, 40])).toEqual([
      null,
      null,
      null,
      null,
      null,
      { code: 'outlier-siblings', params: { value: 40, median: 91 } },
    ]);
  });

  it('four siblings are too few to say, and equal ones have no outlier', () => {
    expect(flagSiblings([90, 91, 92, 10])).toEqual([null, null, null, null]);
    expect(usualOf([5, 5, 5, 5, 5])).toBeNull();
    expect(outlierScore(99, null)).toBe(0);
  });

  it('where most are equal the mean distance is used, so one that differs is still seen', () => {
    expect(flagSiblings([100, 100, 100, 100, 100, 100, 60]).at(-1)).toMatchObject({
      code: 'outlier-siblings',
    });
  });
});
