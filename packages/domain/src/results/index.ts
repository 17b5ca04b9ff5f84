export { evaluationMonths, type EvaluationMonths } from './evaluation-period.ts';
export { funnelRates, sumFunnels, type FunnelCounts, type FunnelRates } from './funnel.ts';
export { CONTEST_POINTS, rankContest, type Contestant, type Place } from './rank-contest.ts';
