import { restate, type SuccessionLink } from '../reorganisations/index.ts';
import type { Course } from './course.ts';

/** Courses on new boundaries while months are added to them. */
export interface RestatingCourses {
  readonly courses: Map<string, (number | null)[]>;
  readonly undivided: Map<
    string,
    { readonly course: (number | null)[]; readonly towards: readonly string[] }
  >;
}

/**
 * Adds some months (`places` in the courses, which are `length` long) to courses on the boundaries that the links lead to. A unit that
 * went over whole is added; only what was divided is worked out month by month.
 */
export function restateMonths(
  given: ReadonlyMap<string, Course>,
  links: readonly SuccessionLink[],
  { places, length }: { readonly places: readonly number[]; readonly length: number },
  { courses, undivided }: RestatingCourses,
): void {
  const ends = wholeEnds(links);
  const empty = (): (number | null)[] => Array.from({ length }, () => null);
  const courseOf = (unit: string): (number | null)[] => {
    const course = courses.get(unit) ?? empty();
    courses.set(unit, course);
    return course;
  };
  const put = (course: (number | null)[], at: number, value: number): void => {
    course[at] = (course[at] ?? 0) + value;
  };
  const divided: [string, Course][] = [];
  for (const [unit, course] of given) {
    const end = ends.get(unit);
    if (end === null) {
      divided.push([unit, course]);
      continue;
    }
    const into = courseOf(end ?? unit);
    for (const at of places) {
      const value = course[at] ?? null;
      if (value !== null) put(into, at, value);
    }
  }
  for (const at of divided.length > 0 ? places : []) {
    const stated = divided.flatMap(([unit, course]): [string, number][] => {
      const value = course[at] ?? null;
      return value === null ? [] : [[unit, value]];
    });
    const { figures, undivided: rest } = restate(new Map(stated), links);
    for (const [unit, { value }] of figures) put(courseOf(unit), at, value);
    for (const { from, value, towards } of rest) {
      const kept = undivided.get(from) ?? { course: empty(), towards };
      put(kept.course, at, value);
      undivided.set(from, kept);
    }
  }
}

const ENDS = new WeakMap<readonly SuccessionLink[], ReadonlyMap<string, string | null>>();

/** Where every unit ends that only ever went over whole; null of one that was divided on its way. */
function wholeEnds(links: readonly SuccessionLink[]): ReadonlyMap<string, string | null> {
  const kept = ENDS.get(links);
  if (kept) return kept;
  const byDay = [...Map.groupBy(links, ({ effective }) => effective)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ofDay]) => Map.groupBy(ofDay, ({ from }) => from));
  const ends = new Map(
    [...new Set(links.map(({ from }) => from))].map((from): [string, string | null] => {
      let at = from;
      for (const step of byDay) {
        const [link, second] = step.get(at) ?? [];
        if (!link) continue;
        const whole = !second && link.weight?.numerator === link.weight?.denominator && link.weight !== null;
        if (!whole) return [from, null];
        at = link.to;
      }
      return [from, at];
    }),
  );
  ENDS.set(links, ends);
  return ends;
}
