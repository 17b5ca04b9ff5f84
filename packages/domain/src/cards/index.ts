export {
  CARD_KINDS,
  CARD_PURPOSES,
  CARD_SOURCES,
  CARD_STATES,
  type CardKind,
  type CardPurpose,
  type CardSource,
  type CardState,
} from './card-request.ts';
export {
  cardSteps,
  CARD_STEPS,
  decideCardStep,
  type CardStanding,
  type CardStep,
} from './card-request.transitions.ts';
export { readCardNumber } from './card-number.rules.ts';
export { cardDaysTaken, cardDueOn } from './card-term.rules.ts';
export { decideIssueFacts, type IssueFacts } from './issue-facts.policy.ts';
