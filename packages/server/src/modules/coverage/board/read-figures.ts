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

/** Returns the figures of units over a board's months; those of former units go through the links. */
export async function readFigures(
  tx: Tx,
  frame: BoardFrame,
  unitKeys: readonly string[],
  series: readonly string[],
  links: readonly SuccessionLink[],
): Promise<ReadFigures> {
  const keys = [...new Set([...unitKeys, ...links.map(({ from }) => from)])];
  const month = Number(frame.month.slice(5, 7));
  const read = await figuresWithOrigins(tx, keys, series, frame.years, month);
  const courses = coursesOf(read.figures, frame.months);
  return {
    figures: new Map(series.map((one) => [one, onBoundaries(courses.get(one) ?? new Map(), frame, links)])),
    origins: read.origins,
  };
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
