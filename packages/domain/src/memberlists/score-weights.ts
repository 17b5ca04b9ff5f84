import type { ListScheme } from './list-kind.ts';

/** Signs that somebody will join, each worth points. */
export const SCORE_PARTS = ['household', 'left-compulsory', 'lately', 'support', 'age'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** Points by sign. */
export type ScoreWeights = Readonly<Record<ScorePart, number>>;

/** The product's own estimate until a province sets its own; no law says any of it. */
export const DEFAULT_WEIGHTS: { readonly weights: ScoreWeights; readonly threshold: number } = {
  weights: { household: 30, 'left-compulsory': 35, lately: 25, support: 25, age: 15 },
  threshold: 40,
};

/** Ages at which people of experience join most, in months: who falls ill more often, who still has years to pay for a pension. */
export const LIKELY_AGES: Readonly<Record<ListScheme, { readonly from: number; readonly before: number }>> = {
  BHYT: { from: 50 * 12, before: 200 * 12 },
  'BHXH-TN': { from: 30 * 12, before: 50 * 12 },
};
