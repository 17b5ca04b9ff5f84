export type { Comparison, ComparisonContext } from './engine/comparison.ts';
