export { figuresAreKept } from './db/figure-load.repo.ts';
export { figuresAt, type FigureAt } from './figures-at.ts';
export { type LoadedStatement } from './loaded-statement.ts';
export { loadFigures } from './use-cases/load-figures.ts';
export { stateFigures } from './state-figures.ts';
