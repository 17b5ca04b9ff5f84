import { cardDueOn, type CardKind } from '@ansinh/domain/cards';
import { addDays } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../platform/database/transaction.ts';
import { parameterOn, workingCalendar } from '../parameters/index.ts';

const PARAMETERS = { card: 'bhyt_card_working_days', book: 'bhxh_book_working_days' } as const;

/** Days of the calendar that a term of working days can reach over, holidays of Tết included. */
const REACH_DAYS = 90;

/** Returns the statutory term of a kind on a day: working days, with basis and certainty. */
export async function cardTerm(
  tx: Tx,
  kind: CardKind,
  on: string,
): Promise<{ days: number; basis: string; certainty: 'verified' | 'secondary' | 'unverified' }> {
  const { number, basis, certainty } = await parameterOn(tx, PARAMETERS[kind], on);
  if (number === null) throw new Error(`parameter ${PARAMETERS[kind]} is not a number`);
  return { days: number, basis, certainty };
}

/** Returns a reckoner of the last day on time for requests of any kind and day; each term is looked up once. */
export function dueReckoner(tx: Tx): (kind: CardKind, requestedOn: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (kind, requestedOn) => {
    const key = `${kind} ${requestedOn}`;
    const due = known.get(key) ?? reckon(tx, kind, requestedOn);
    known.set(key, due);
    return due;
  };
}

async function reckon(tx: Tx, kind: CardKind, requestedOn: string): Promise<string> {
  const { days } = await cardTerm(tx, kind, requestedOn);
  return cardDueOn(
    requestedOn,
    days,
    await workingCalendar(tx, requestedOn, addDays(requestedOn, REACH_DAYS)),
  );
}
