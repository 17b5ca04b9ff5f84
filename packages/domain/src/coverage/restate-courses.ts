import { restate, type SuccessionLink } from '../reorganisations/index.ts';

/** Figures of a row of months, oldest first; null: none. */
export type Course = readonly (number | null)[];

/** Courses on new boundaries. In every month `courses` and `undivided` add up to what was given, exactly. */
export interface RestatedCourses {
  readonly courses: ReadonlyMap<string, Course>;
  /** By former unit: what no confirmed share divides, and the units it may go to. */
  readonly undivided: ReadonlyMap<string, { readonly course: Course; readonly towards: readonly string[] }>;
}

/**
 * Returns courses of figures (whole numbers) of former units on the boundaries that the links lead to. All months must have been
 * stated on the boundaries that the links start from. A unit that went over whole is added; only what was divided is worked out
 * month by month.
 */
export function restateCourses(
  courses: ReadonlyMap<string, Course>,
  links: readonly SuccessionLink[],
): RestatedCourses {
  const ends = wholeEnds(links);
  const found = new Map<string, (number | null)[]>();
  const undivided = new Map<string, { course: (number | null)[]; towards: readonly string[] }>();
  const months = Math.max(0, ...[...courses.values()].map(({ length }) => length));
  const empty = (): (number | null)[] => Array.from({ length: months }, () => null);
  const put = (course: (number | null)[], month: number, value: number): void => {
    course[month] = (course[month] ?? 0) + value;
  };
  const courseOf = (unit: string): (number | null)[] => {
    const course = found.get(unit) ?? empty();
    found.set(unit, course);
    return course;
  };
  const divided: [string, Course][] = [];
  for (const [unit, course] of courses) {
    const end = ends.get(unit);
    if (end === null) divided.push([unit, course]);
    else {
      const into = courseOf(end ?? unit);
      for (const [month, value] of course.entries()) if (value !== null) put(into, month, value);
    }
  }
  for (let month = 0; month < months && divided.length > 0; month += 1) {
    const stated = divided.flatMap(([unit, course]): [string, number][] => {
      const value = course[month] ?? null;
      return value === null ? [] : [[unit, value]];
    });
    const { figures, undivided: rest } = restate(new Map(stated), links);
    for (const [unit, { value }] of figures) put(courseOf(unit), month, value);
    for (const { from, value, towards } of rest) {
      const kept = undivided.get(from) ?? { course: empty(), towards };
      put(kept.course, month, value);
      undivided.set(from, kept);
    }
  }
  return { courses: found, undivided };
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
