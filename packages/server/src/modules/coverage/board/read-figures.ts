import { restateWindow, type Course, type RestatedCourses } from '@ansinh/domain/coverage';
import type { SuccessionLink } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FigureOrigin } from '../db/figure-years.repo.ts';
import { figuresWithOrigins } from '../db/figures-with-origins.repo.ts';
import type { BoardFrame } from './board-frame.ts';
import { coursesOf } from './courses-of.ts';

/** Courses of units for every series, on the board's boundaries. */
export type BoardFigures = ReadonlyMap<string, RestatedCourses>;

/** Figures of units with how those of the board's month came about. */
export interface ReadFigures {
  readonly figures: BoardFigures;
  readonly origins: readonly FigureOrigin[];
}

/** Units whose figures of some series are read, and the successions those of their former units go through. */
export interface FigureGroup {
  readonly unitKeys: readonly string[];
  readonly series: readonly string[];
  readonly links: readonly SuccessionLink[];
}

/** Returns the figures of units over a board's months, by group in their order. */
export async function readFigures(
  tx: Tx,
  frame: BoardFrame,
  groups: readonly FigureGroup[],
): Promise<ReadFigures[]> {
  const month = Number(frame.month.slice(5, 7));
  const wanted = groups.map(({ unitKeys, series, links }) => ({
    unitKeys: [...new Set([...unitKeys, ...links.map(({ from }) => from)])],
    series,
  }));
  const read = await figuresWithOrigins(tx, wanted, frame.years, month);
  return groups.map(({ series, links }, at) => {
    const { figures = [], origins = [] } = read[at] ?? {};
    const courses = coursesOf(figures, frame.months);
    const ofSeries = (one: string): RestatedCourses =>
      onBoundaries(courses.get(one) ?? new Map(), frame, links);
    return { figures: new Map(series.map((one) => [one, ofSeries(one)])), origins };
  });
}

function onBoundaries(
  courses: ReadonlyMap<string, Course>,
  frame: BoardFrame,
  links: readonly SuccessionLink[],
): RestatedCourses {
  if (links.length === 0) return { courses, undivided: new Map() };
  // A unit that was not there on the board's day takes its figures from beyond it: through every link that made it.
  const readOn = frame.view === 'was' ? '9999-12-31' : frame.boundariesOn;
  return restateWindow(courses, frame.months, links, readOn);
}
