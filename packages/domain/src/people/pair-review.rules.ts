import { allow, refuse, type Decision } from '../kernel/decision.ts';

export const PAIR_DECISIONS = ['same', 'different', 'unsure'] as const;
export type PairDecision = (typeof PAIR_DECISIONS)[number];

/** Where a pair stands: waiting, waiting for another person, two people disagree, joined by linkage, or decided. */
export const PAIR_STATES = ['open', 'second', 'disputed', 'joined', 'same', 'different'] as const;
export type PairState = (typeof PAIR_STATES)[number];

/** What the rules need to know of a pair. */
export interface ReviewedPair {
  readonly state: PairState;
  readonly sampled: boolean;
  readonly sampleVerdict: 'same' | 'different' | null;
  /** Evidence in bits: positive for one person. */
  readonly score: number;
  readonly firstBy: string | null;
  readonly firstDecision: PairDecision | null;
}

/** What a decision does. `verdict`: the answer about a pair that linkage had joined. */
export type PairStep =
  | {
      readonly step: 'settle';
      readonly state: 'same' | 'different';
      readonly opinion: 'first' | 'second' | 'third';
    }
  | { readonly step: 'ask-another' }
  | { readonly step: 'dispute' }
  | { readonly step: 'verdict'; readonly verdict: 'same' | 'different' };

export type PairRefusal =
  'people.pair_decided_already' | 'people.second_opinion_is_anothers' | 'people.pair_needs_answer';

/** Evidence of so many bits that an answer against it is asked of another person too. */
const STRONG = 3;

function contradicts(answer: PairDecision, score: number): boolean {
  return (answer === 'different' && score >= STRONG) || (answer === 'same' && score <= -STRONG);
}

/**
 * Decides what a person's answer about a pair does. Unsure, or against strong evidence: another person is asked. Two who disagree: a third, who may answer for the
 * agency, decides. An answer about a sampled pair that linkage joined counts for the estimate of its error.
 */
export function decidePair(
  pair: ReviewedPair,
  answer: PairDecision,
  by: { readonly id: string; readonly mayArbitrate: boolean },
): Decision<PairStep, PairRefusal> {
  switch (pair.state) {
    case 'open':
      return allow(
        answer === 'unsure' || contradicts(answer, pair.score)
          ? { step: 'ask-another' }
          : { step: 'settle', state: answer, opinion: 'first' },
      );
    case 'second':
      if (pair.firstBy === by.id) return refuse('people.second_opinion_is_anothers');
      if (answer === 'unsure') return refuse('people.pair_needs_answer');
      return allow(
        pair.firstDecision === 'unsure' || pair.firstDecision === answer
          ? { step: 'settle', state: answer, opinion: 'second' }
          : { step: 'dispute' },
      );
    case 'disputed':
      if (!by.mayArbitrate) return refuse('people.second_opinion_is_anothers');
      if (answer === 'unsure') return refuse('people.pair_needs_answer');
      return allow({ step: 'settle', state: answer, opinion: 'third' });
    case 'joined':
      if (!pair.sampled || pair.sampleVerdict !== null) return refuse('people.pair_decided_already');
      return answer === 'unsure'
        ? refuse('people.pair_needs_answer')
        : allow({ step: 'verdict', verdict: answer });
    case 'same':
    case 'different':
      return refuse('people.pair_decided_already');
  }
}

/** An error rate with the bounds it lies between in 95 of 100 samples. Shares from 0 to 1. */
export interface ErrorEstimate {
  readonly answered: number;
  readonly wrong: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** Returns the estimated error of automatic joining from a random sample. Source: Wilson, JASA 22 (1927), score interval. */
export function estimateError(answered: number, wrong: number): ErrorEstimate {
  if (answered === 0) return { answered, wrong, rate: 0, low: 0, high: 1 };
  const rate = wrong / answered;
  const scale = 1 + Z ** 2 / answered;
  const middle = (rate + Z ** 2 / (2 * answered)) / scale;
  const half = (Z / scale) * Math.sqrt((rate * (1 - rate)) / answered + Z ** 2 / (4 * answered ** 2));
  return { answered, wrong, rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
