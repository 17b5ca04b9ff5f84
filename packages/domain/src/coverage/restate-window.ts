import { linksBetween, type SuccessionLink } from '../reorganisations/index.ts';
import type { FigureMonth } from './figure-month.ts';
import type { Course } from './course.ts';
import type { RestatedCourses } from './restate-courses.ts';
import { restateMonths, type RestatingCourses } from './restate-months.ts';

/**
 * Returns courses over a window of months on the boundaries of a day (ISO). Every month goes through exactly those reorganisations
 * that came after it, so a month that was stated on today's boundaries stays as it is. Totals are kept month by month.
 */
export function restateWindow(
  courses: ReadonlyMap<string, Course>,
  months: readonly FigureMonth[],
  links: readonly SuccessionLink[],
  readOn: string,
): RestatedCourses {
  const days = [...new Set(links.map(({ effective }) => effective))]
    .filter((day) => day <= readOn)
    .toSorted();
  // Months between the same two reorganisations go through the same links.
  const epochs = Map.groupBy(months.keys(), (at) =>
    days.findIndex((day) => day.slice(0, 7) > (months[at] ?? '')),
  );
  const restated: RestatingCourses = { courses: new Map(), undivided: new Map() };
  for (const [epoch, places] of epochs) {
    const ofEpoch = epoch < 0 ? NONE : linksAfter(links, days[epoch] ?? '', readOn);
    restateMonths(courses, ofEpoch, { places, length: months.length }, restated);
  }
  return restated;
}

const NONE: readonly SuccessionLink[] = [];

const AFTER = new WeakMap<readonly SuccessionLink[], Map<string, readonly SuccessionLink[]>>();

/** The links from a day on, the same list for the same question, so that what is worked out from it is worked out once. */
function linksAfter(
  links: readonly SuccessionLink[],
  day: string,
  readOn: string,
): readonly SuccessionLink[] {
  const kept = AFTER.get(links) ?? new Map<string, readonly SuccessionLink[]>();
  AFTER.set(links, kept);
  const key = `${day} ${readOn}`;
  const found = kept.get(key) ?? linksBetween(links, dayBefore(day), readOn);
  kept.set(key, found);
  return found;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
