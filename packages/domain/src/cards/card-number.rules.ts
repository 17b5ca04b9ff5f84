import { readBhxhNumberCell, readBhytCardCell } from '../exchange/index.ts';
import { allow, refuse, type Decision } from '../kernel/decision.ts';
import type { CardKind } from './card-request.ts';

/** Digits at the end of a card's fifteen characters: the holder's Social Insurance number. */
const NUMBER_DIGITS = 10;

/**
 * Returns the number of a card or book as it is kept, or why it cannot be one: 15 characters or the ten digits of the Social Insurance
 * number for a card, the number itself for a book. A number that is known already must be the one on the card.
 * @law QĐ 1351/QĐ-BHXH; QĐ 1666/QĐ-BHXH
 */
export function readCardNumber(
  kind: CardKind,
  text: string,
  bhxhNumber: string | null,
): Decision<string, 'cards.number_wrong' | 'cards.number_differs'> {
  const reading = kind === 'card' ? readBhytCardCell(text.trim()) : readBhxhNumberCell(text.trim());
  if (
    reading.value === null ||
    reading.value === '' ||
    (reading.problem !== undefined && !reading.problem.warning)
  )
    return refuse('cards.number_wrong', { written: text.trim() });
  const holder = reading.value.slice(-NUMBER_DIGITS);
  if (bhxhNumber !== null && bhxhNumber.length === NUMBER_DIGITS && holder !== bhxhNumber)
    return refuse('cards.number_differs', { written: reading.value, known: bhxhNumber });
  return allow(reading.value);
}
