import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** A question to one agency. Overdue is no state: it follows from the dates. */
export const INQUIRY_STATES = [
  'asked',
  'received',
  'answered',
  'returned',
  'closed',
  'declined',
  'withdrawn',
] as const;

export type InquiryState = (typeof INQUIRY_STATES)[number];

/** States from which nothing is expected of anybody any more. */
export const INQUIRY_ENDED: readonly InquiryState[] = ['closed', 'declined', 'withdrawn'];

/** What the two sides do with a question, after it is asked. */
export const INQUIRY_STEPS = [
  'receive',
  'answer',
  'return',
  'decline',
  'close',
  'withdraw',
  'ask-extension',
  'grant-extension',
  'refuse-extension',
] as const;

export type InquiryStep = (typeof INQUIRY_STEPS)[number];

/** Who acts: the agency that asks, or the one that is asked. */
export type InquirySide = 'asker' | 'asked';

/** Where a question to one agency stands. */
export interface InquiryStanding {
  readonly state: InquiryState;
  /** A wish for more time waits for the asker's decision. */
  readonly wantsExtension: boolean;
}

interface Rule {
  readonly side: InquirySide;
  readonly moves: Partial<Record<InquiryState, InquiryState>>;
  readonly needsReason?: true;
  /** Set: only where a wish for more time waits, or where none does. */
  readonly whereExtensionWaits?: boolean;
}

const STAYS = { asked: 'asked', received: 'received', returned: 'returned' } as const;

const RULES: Readonly<Record<InquiryStep, Rule>> = {
  receive: { side: 'asked', moves: { asked: 'received' } },
  answer: { side: 'asked', moves: { asked: 'answered', received: 'answered', returned: 'answered' } },
  decline: { side: 'asked', moves: { asked: 'declined', received: 'declined' }, needsReason: true },
  'ask-extension': { side: 'asked', moves: STAYS, needsReason: true, whereExtensionWaits: false },
  return: { side: 'asker', moves: { answered: 'returned' }, needsReason: true },
  close: { side: 'asker', moves: { answered: 'closed' } },
  withdraw: {
    side: 'asker',
    moves: { asked: 'withdrawn', received: 'withdrawn', returned: 'withdrawn' },
    needsReason: true,
  },
  'grant-extension': { side: 'asker', moves: STAYS, whereExtensionWaits: true },
  'refuse-extension': { side: 'asker', moves: STAYS, needsReason: true, whereExtensionWaits: true },
};

export type InquiryStepRefusal =
  'inquiries.step_not_allowed' | 'inquiries.not_your_side' | 'inquiries.reason_needed';

/** Returns the state after a step of one side; what is taken back, declined or refused says why. */
export function decideInquiryStep(
  standing: InquiryStanding,
  step: InquiryStep,
  side: InquirySide,
  reason = '',
): Decision<InquiryState, InquiryStepRefusal> {
  const rule = RULES[step];
  if (rule.side !== side) return refuse('inquiries.not_your_side');
  const next = nextState(standing, rule);
  if (next === undefined) return refuse('inquiries.step_not_allowed');
  if (rule.needsReason && reason.trim() === '') return refuse('inquiries.reason_needed');
  return allow(next);
}

/** Returns the steps one side may take now. */
export function inquirySteps(standing: InquiryStanding, side: InquirySide): InquiryStep[] {
  return INQUIRY_STEPS.filter(
    (step) => RULES[step].side === side && nextState(standing, RULES[step]) !== undefined,
  );
}

function nextState({ state, wantsExtension }: InquiryStanding, rule: Rule): InquiryState | undefined {
  const { whereExtensionWaits } = rule;
  if (whereExtensionWaits !== undefined && whereExtensionWaits !== wantsExtension) return undefined;
  return rule.moves[state];
}
