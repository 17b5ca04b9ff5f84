export { loadFigures, type LoadedStatement } from './use-cases/load-figures.ts';
