import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restate, weightOf, type SuccessionLink } from '../reorganisations/index.ts';
import { lastDayOf, monthLater, monthNumber, restateCourses, type Course } from './index.ts';

const total = (course: readonly (number | null)[]): number =>
  course.reduce<number>((sum, one) => sum + (one ?? 0), 0);

describe('Months', () => {
  it('a month later than December is January of the next year', () => {
    expect(monthLater('2025-12', 1)).toBe('2026-01');
    expect(monthLater('2026-01', -13)).toBe('2024-12');
    expect(monthNumber('2026-03') - monthNumber('2025-12')).toBe(3);
  });

  it('February ends on its own day', () => {
    expect([lastDayOf('2024-02'), lastDayOf('2026-02'), lastDayOf('2026-10')]).toEqual([
      '2024-02-29',
      '2026-02-28',
      '2026-10-31',
    ]);
  });
});

const UNITS = ['a', 'b', 'c', 'd'];
const NEW = ['x', 'y', 'z'];
/** Links of each old unit: whole to one, parts with shares that make one, parts with some or no shares. */
const links = fc.array(
  fc.record({
    kind: fc.constantFrom('whole', 'shares', 'open', 'half'),
    cut: fc.integer({ min: 1, max: 6 }),
  }),
  { minLength: UNITS.length, maxLength: UNITS.length },
);

function linksOf(some: readonly { kind: string; cut: number }[]): SuccessionLink[] {
  const base = { basis: 'NQ', certainty: 'secondary', effective: '2025-07-01' } as const;
  return some.flatMap(({ kind, cut }, at): SuccessionLink[] => {
    const from = UNITS[at] ?? '';
    const [first = '', second = ''] = [NEW[at % 3], NEW[(at + 1) % 3]];
    if (kind === 'whole')
      return [{ ...base, from, to: first, part: 'whole', weight: { numerator: 1, denominator: 1 } }];
    return [
      { ...base, from, to: first, part: 'part', weight: kind === 'open' ? null : weightOf(cut, 7) },
      { ...base, from, to: second, part: 'part', weight: kind === 'shares' ? weightOf(7 - cut, 7) : null },
    ];
  });
}

describe('Courses on new boundaries', () => {
  const courses = fc.array(
    fc.array(fc.option(fc.nat(9_999), { nil: null }), { minLength: 4, maxLength: 4 }),
    {
      minLength: UNITS.length,
      maxLength: UNITS.length,
    },
  );

  it('in every month both views have the same total, also where a share is not confirmed', () => {
    fc.assert(
      fc.property(links, courses, (shapes, given) => {
        const was = new Map(UNITS.map((unit, at): [string, Course] => [unit, given[at] ?? []]));
        const { courses: now, undivided } = restateCourses(was, linksOf(shapes));
        for (let month = 0; month < 4; month += 1) {
          const at = (some: Iterable<Course>): number =>
            total([...some].map((course) => course[month] ?? null));
          expect(at(now.values()) + at([...undivided.values()].map(({ course }) => course))).toBe(
            at(was.values()),
          );
        }
      }),
    );
  });

  it('gives month by month exactly what the restatement of one month gives', () => {
    fc.assert(
      fc.property(links, courses, (shapes, given) => {
        const was = new Map(UNITS.map((unit, at): [string, Course] => [unit, given[at] ?? []]));
        const built = linksOf(shapes);
        const { courses: now } = restateCourses(was, built);
        for (let month = 0; month < 4; month += 1) {
          const stated = [...was].flatMap(([unit, course]): [string, number][] => {
            const value = course[month] ?? null;
            return value === null ? [] : [[unit, value]];
          });
          const { figures } = restate(new Map(stated), built);
          for (const unit of NEW)
            expect(now.get(unit)?.[month] ?? null).toBe(figures.get(unit)?.value ?? null);
        }
      }),
    );
  });

  it('a unit that changed in nothing keeps its course', () => {
    expect(restateCourses(new Map([['k', [1, null]]]), []).courses.get('k')).toEqual([1, null]);
  });
});
