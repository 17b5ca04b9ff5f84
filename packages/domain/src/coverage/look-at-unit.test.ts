import { describe, expect, it } from 'vitest';
import { lookAtUnit, monthLater, restateWindow, type UnitFigures } from './index.ts';

const course = Array.from({ length: 22 }, (_, at) => 1_000 + at * 10);
const unit: UnitFigures = {
  month: '2026-10',
  course,
  compare: '2025-12',
  denominator: 1_500,
  denominatorBefore: 1_500,
  target: { value: 82, unit: 'percent' },
  direction: 'up',
  estimated: false,
  lateDays: 0,
};

describe('Where a unit stands', () => {
  it('change is counted from the month compared with, pace from the December before', () => {
    expect(lookAtUnit(unit)).toMatchObject({
      value: 1_210,
      before: 1_110,
      change: 100,
      targetPeople: 1_230,
      missing: 20,
      expected: 1_210,
      reaches: 'yes',
      flags: [],
    });
  });

  it('a target beyond the whole interval is not reached; without a target nothing is said', () => {
    expect(lookAtUnit({ ...unit, target: { value: 95, unit: 'percent' } }).reaches).toBe('no');
    expect(lookAtUnit({ ...unit, target: null })).toMatchObject({
      reaches: null,
      expected: null,
      missing: null,
    });
  });

  it('a target within the interval is open', () => {
    const uneven = course.map((value, at) => value + ((at * 7_919) % 61));
    const { low = 0, high = 0 } = lookAtUnit({ ...unit, course: uneven }).forecast ?? {};
    expect(low).toBeLessThan(high);
    const reaches = (people: number): unknown =>
      lookAtUnit({ ...unit, course: uneven, target: { value: people, unit: 'people' } }).reaches;
    expect([low, high, high + 1].map(reaches)).toEqual(['yes', 'open', 'no']);
  });
});

describe('A month that some parts have not stated yet', () => {
  const short = [...course.slice(0, -1), 700];

  it('does not pull the forecast down and is no outlier: parts are missing, people are not', () => {
    const { forecast } = lookAtUnit({ ...unit, course: course.slice(0, -1).concat(course.at(-1) ?? 0) });
    const incomplete = lookAtUnit({ ...unit, course: short, incomplete: true });
    expect(incomplete.forecast?.mid).toBe(forecast?.mid);
    expect(incomplete.value).toBe(700);
    expect(incomplete.flags.map(({ code }) => code)).not.toContain('outlier-own');
    expect(lookAtUnit({ ...unit, course: short }).forecast?.mid).toBeLessThan(forecast?.mid ?? 0);
  });
});

describe('A window of months over a reorganisation', () => {
  const months = Array.from({ length: 4 }, (_, at) => monthLater('2025-05', at));
  const link = {
    from: '2024:1',
    to: '2025:9',
    part: 'whole',
    weight: { numerator: 1, denominator: 1 },
    basis: 'NQ',
    certainty: 'verified',
    effective: '2025-07-01',
  } as const;

  it('months before go through it, months after stay as stated', () => {
    const { courses } = restateWindow(
      new Map([
        ['2024:1', [10, 11, null, null]],
        ['2025:9', [null, null, 12, 13]],
      ]),
      months,
      [link],
      '2026-10-31',
    );
    expect(courses.get('2025:9')).toEqual([10, 11, 12, 13]);
  });

  it('a unit that gives land away and lives on is divided for the months before only', () => {
    const gives = [
      { ...link, from: '2025:9', to: '2025:9', part: 'part', weight: { numerator: 3, denominator: 4 } },
      { ...link, from: '2025:9', to: '2025:8', part: 'part', weight: { numerator: 1, denominator: 4 } },
    ] as const;
    const { courses } = restateWindow(new Map([['2025:9', [100, 100, 75, 75]]]), months, gives, '2026-10-31');
    expect(courses.get('2025:9')).toEqual([75, 75, 75, 75]);
    expect(courses.get('2025:8')).toEqual([25, 25, null, null]);
  });

  it('a decision of a later day does not touch the view of an earlier one', () => {
    const { courses } = restateWindow(new Map([['2024:1', [1, 1, 1, 1]]]), months, [link], '2025-06-30');
    expect(courses.get('2024:1')).toEqual([1, 1, 1, 1]);
  });
});
