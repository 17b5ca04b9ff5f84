import { monthNumber, type Course, type FigureMonth } from '@ansinh/domain/coverage';
import type { FigureYear } from '../db/figure-years.repo.ts';

/** Returns the course of every unit over consecutive months for one series; units without any figure are left out. */
export function coursesOf(
  rows: readonly FigureYear[],
  series: string,
  months: readonly FigureMonth[],
): Map<string, Course> {
  const first = monthNumber(months[0] ?? '2000-01');
  const courses = new Map<string, (number | null)[]>();
  for (const row of rows) {
    if (row.series !== series) continue;
    const course = courses.get(row.unitKey) ?? Array.from({ length: months.length }, () => null);
    courses.set(row.unitKey, course);
    const start = row.year * 12 - first;
    for (const [index, value] of row.months.entries()) {
      const at = start + index;
      if (value !== null && at >= 0 && at < course.length) course[at] = value;
    }
  }
  return courses;
}
