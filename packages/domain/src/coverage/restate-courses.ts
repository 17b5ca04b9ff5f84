import type { SuccessionLink } from '../reorganisations/index.ts';
import type { Course } from './course.ts';
import { restateMonths, type RestatingCourses } from './restate-months.ts';

/** Courses on new boundaries. In every month `courses` and `undivided` add up to what was given, exactly. */
export interface RestatedCourses {
  readonly courses: ReadonlyMap<string, Course>;
  /** By former unit: what no confirmed share divides, and the units it may go to. */
  readonly undivided: ReadonlyMap<string, { readonly course: Course; readonly towards: readonly string[] }>;
}

/**
 * Returns courses of figures (whole numbers) of former units on the boundaries that the links lead to. All months must have been
 * stated on the boundaries that the links start from.
 */
export function restateCourses(
  courses: ReadonlyMap<string, Course>,
  links: readonly SuccessionLink[],
): RestatedCourses {
  const length = Math.max(0, ...[...courses.values()].map((course) => course.length));
  const restated: RestatingCourses = { courses: new Map(), undivided: new Map() };
  restateMonths(courses, links, { places: Array.from({ length }, (_, at) => at), length }, restated);
  return restated;
}
