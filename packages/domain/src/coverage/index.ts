export { contributions, type Contribution, type PartBeforeAndAfter } from './contributions.ts';
export { coverageOf, rateOf, targetPeople, type Coverage, type CoverageTarget } from './coverage-of.ts';
export { EVEN_PACE, expectedOnPace, type PaceCurve } from './expected-on-pace.ts';
export { FIGURE_FLAG_CODES, type FigureFlag, type FigureFlagCode } from './figure-flag.ts';
export { lastDayOf, monthLater, monthNumber, type FigureMonth } from './figure-month.ts';
export { flagFigure, type LookedAtFigure } from './flag-figure.ts';
export { flagSiblings } from './flag-siblings.ts';
export { forecastYearEnd, type Forecast } from './forecast-year-end.ts';
export { medianOf, OUTLIER_SCORE, outlierScore, usualOf, type Usual } from './outlier-score.ts';
export { rankFigures } from './rank-figures.ts';
export type { Course } from './course.ts';
export { restateCourses, type RestatedCourses } from './restate-courses.ts';
export { retentionOf, type Retention } from './retention-of.ts';
export {
  decideFigureStep,
  figureSteps,
  FIGURE_STATES,
  FIGURE_STEPS,
  isFrozen,
  type FigureState,
  type FigureStep,
  type FigureStepRefusal,
} from './submission.transitions.ts';
export { tenFold } from './ten-fold.ts';
export { lookAtUnit, type UnitFigures, type UnitStanding } from './look-at-unit.ts';
export { restateWindow } from './restate-window.ts';
export { decideAccepting, type Accepting } from './accept-figures.policy.ts';
export { checkFigures, type CheckedFigure, type FigureIssue } from './check-figures.ts';
export { statedTwice } from './stated-twice.ts';
