import {
  acceptEndpoint,
  askCoordinationEndpoint,
  cancelEndpoint,
  declareNothingEndpoint,
  exemptEndpoint,
  extendEndpoint,
  reopenEndpoint,
  returnEndpoint,
  submitEndpoint,
  withdrawEndpoint,
} from '@ansinh/contract/obligations/occurrences.endpoints';

/** What each step of the work asks for, and how much weight its button has. */
interface VerbRule {
  readonly reason: boolean;
  readonly weight: 'primary' | 'secondary' | 'rare';
  readonly danger?: boolean;
}

/** Steps in the order in which a page offers them. */
export const VERB_RULES = {
  submit: { reason: false, weight: 'primary' },
  accept: { reason: false, weight: 'primary' },
  return: { reason: true, weight: 'secondary' },
  ask_coordination: { reason: false, weight: 'secondary' },
  withdraw: { reason: false, weight: 'secondary' },
  declare_nothing: { reason: true, weight: 'rare' },
  extend: { reason: true, weight: 'rare' },
  exempt: { reason: true, weight: 'rare' },
  reopen: { reason: true, weight: 'rare' },
  cancel: { reason: true, weight: 'rare', danger: true },
} as const satisfies Readonly<Record<string, VerbRule>>;

/** A step that a person takes on an occurrence. */
export type Verb = keyof typeof VERB_RULES;

/** The endpoint of every step. */
export const VERB_ENDPOINTS = {
  submit: submitEndpoint,
  accept: acceptEndpoint,
  return: returnEndpoint,
  ask_coordination: askCoordinationEndpoint,
  withdraw: withdrawEndpoint,
  declare_nothing: declareNothingEndpoint,
  extend: extendEndpoint,
  exempt: exemptEndpoint,
  reopen: reopenEndpoint,
  cancel: cancelEndpoint,
} as const;

/** Returns the text if it is a step that pages offer. */
export function asVerb(text: string | undefined): Verb | null {
  return text !== undefined && Object.hasOwn(VERB_RULES, text) ? (text as Verb) : null;
}

/** Returns the rule of a step. */
export function verbRule(verb: Verb): VerbRule {
  return VERB_RULES[verb];
}

/** Returns the steps among the abilities, in the order of pages. */
export function offeredVerbs(abilities: readonly string[]): Verb[] {
  return (Object.keys(VERB_RULES) as Verb[]).filter((verb) => abilities.includes(verb));
}
