import { allow, refuse, type Decision } from '../kernel/decision.ts';

export const EMPLOYER_PAIR_STATES = ['open', 'second', 'same', 'different'] as const;
export type EmployerPairState = (typeof EMPLOYER_PAIR_STATES)[number];

export const EMPLOYER_PAIR_ANSWERS = ['same', 'different', 'unsure'] as const;
export type EmployerPairAnswer = (typeof EMPLOYER_PAIR_ANSWERS)[number];

export type EmployerPairRefusal =
  'employers.pair_decided_already' | 'employers.second_opinion_is_anothers' | 'employers.pair_needs_answer';

/** Returns the state that a person's answer brings a pair to. Unsure: another person is asked, who has to say one or two. */
export function answerEmployerPair(
  pair: { readonly state: EmployerPairState; readonly unsureBy: string | null },
  answer: EmployerPairAnswer,
  by: string,
): Decision<Exclude<EmployerPairState, 'open'>, EmployerPairRefusal> {
  if (pair.state === 'open') return allow(answer === 'unsure' ? 'second' : answer);
  if (pair.state !== 'second') return refuse('employers.pair_decided_already');
  if (pair.unsureBy === by) return refuse('employers.second_opinion_is_anothers');
  return answer === 'unsure' ? refuse('employers.pair_needs_answer') : allow(answer);
}
