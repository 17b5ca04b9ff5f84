import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, EVEN_PACE, expectedOnPace, rankFigures, retentionOf, targetPeople } from './index.ts';

describe('Coverage and what is still missing', () => {
  it('coverage is people of the denominator; what is missing is whole people, rounded up', () => {
    const at = coverageOf(905, 1_000, { value: 92.35, unit: 'percent' });
    expect(at).toMatchObject({ rate: 90.5, targetPeople: 924, missing: 19 });
    expect(at.distance).toBeCloseTo(-1.85, 10);
  });

  it('a percent that falls on whole people asks for not one more: 92.3 % of 1 000 is 923', () => {
    expect(targetPeople({ value: 92.3, unit: 'percent' }, 1_000)).toBe(923);
    expect(targetPeople({ value: 24.33, unit: 'percent' }, 100_000)).toBe(24_330);
  });

  it('a target in people is measured in people and needs no denominator', () => {
    expect(coverageOf(80, null, { value: 100, unit: 'people' })).toEqual({
      rate: null,
      targetPeople: 100,
      distance: -20,
      missing: 20,
    });
  });

  it('where less is better, what is missing is what must go', () => {
    expect(coverageOf(30, 100, { value: 25.5, unit: 'percent' }, 'down')).toMatchObject({
      targetPeople: 25,
      missing: 5,
    });
  });

  it('without a figure, a denominator or a target nothing is made up', () => {
    expect(coverageOf(null, 100, { value: 50, unit: 'percent' })).toMatchObject({
      rate: null,
      missing: null,
    });
    expect(coverageOf(5, 0, { value: 50, unit: 'percent' })).toMatchObject({ rate: null });
    expect(coverageOf(5, 10, null)).toMatchObject({ distance: null, missing: null, targetPeople: null });
  });

  it('the people who are missing reach the target when they join, and one fewer does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (denominator, insured, hundredths) => {
          const target = { value: hundredths / 100, unit: 'percent' } as const;
          const { missing } = coverageOf(insured, denominator, target);
          const reaches = (people: number): boolean => people * 10_000 >= hundredths * denominator;
          expect(reaches(insured + (missing ?? 0))).toBe(true);
          if (missing !== 0) expect(reaches(insured + (missing ?? 0) - 1)).toBe(false);
        },
      ),
    );
  });
});

describe('Pace, rank and retention', () => {
  it('on an even pace half of the growth is due by the end of June and all of it by December', () => {
    expect(expectedOnPace(1_000, 1_600, 6)).toBe(1_300);
    expect(expectedOnPace(1_000, 1_600, 12)).toBe(1_600);
  });

  it('another curve brings the growth when it is due: pupils join in September', () => {
    const school = EVEN_PACE.map((_, month) => (month < 8 ? 0 : 1));
    expect(expectedOnPace(100, 200, 8, school)).toBe(100);
    expect(expectedOnPace(100, 200, 9, school)).toBe(200);
  });

  it('a month outside the year is an error', () => {
    expect(() => expectedOnPace(1, 2, 13)).toThrow(RangeError);
  });

  it('equal figures share a rank, the next counts them all, the unknown has none', () => {
    expect(rankFigures([90, 95, 90, null, 80])).toEqual([2, 1, 2, null, 4]);
    expect(rankFigures([90, 95, 90], 'down')).toEqual([1, 3, 1]);
  });

  it('retention is who stayed of who fell due; nobody due has no rate; more than due is refused', () => {
    expect(retentionOf(200, 170)).toEqual({ ok: true, value: { due: 200, stayed: 170, left: 30, rate: 85 } });
    expect(retentionOf(0, 0)).toMatchObject({ value: { rate: null } });
    expect(retentionOf(10, 11)).toMatchObject({ ok: false, code: 'coverage.more_stayed_than_due' });
  });
});
