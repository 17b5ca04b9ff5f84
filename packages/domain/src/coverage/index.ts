export { FIGURE_FLAG_CODES, type FigureFlag, type FigureFlagCode } from './figure-flag.ts';
