import { monthNumber, type Course, type FigureMonth } from '@ansinh/domain/coverage';
import type { FigureYear } from '../db/figure-years.repo.ts';

/** Courses over consecutive months by series, then by unit. */
export type Courses = ReadonlyMap<string, ReadonlyMap<string, Course>>;

/** Returns the course of every series and unit over consecutive months; what has no figure at all is left out. */
export function coursesOf(rows: readonly FigureYear[], months: readonly FigureMonth[]): Courses {
  const first = monthNumber(months[0] ?? '2000-01');
  const found = new Map<string, Map<string, (number | null)[]>>();
  for (const row of rows) {
    const courses = found.get(row.series) ?? new Map<string, (number | null)[]>();
    found.set(row.series, courses);
    const course = courses.get(row.unitKey) ?? months.map(() => null);
    courses.set(row.unitKey, course);
    const start = row.year * 12 - first;
    for (const [index, value] of row.months.entries()) {
      const at = start + index;
      if (value !== null && at >= 0 && at < course.length) course[at] = value;
    }
  }
  return found;
}
