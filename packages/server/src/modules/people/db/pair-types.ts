export type { PairState } from '@ansinh/domain/people';
export type PairDecision = 'same' | 'different' | 'unsure';
