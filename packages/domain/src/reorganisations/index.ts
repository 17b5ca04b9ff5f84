export { divideWhole } from './divide-whole.ts';
export { restate } from './restate.ts';
export type { Restated, RestatedFigure, RestatedPart, UndividedFigure } from './restate.ts';
export { linksBetween, type SuccessionLink } from './succession-link.ts';
export { overWhole, sumOf, weightOf, WHOLE, type Weight } from './weight.ts';
