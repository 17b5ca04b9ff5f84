import type { CardRequest } from '@ansinh/contract/cards/cards.schemas';
import { mayUse } from '@ansinh/domain/access';
import { cardSteps } from '@ansinh/domain/cards';
import type { Actor } from '@ansinh/domain/kernel';
import { maskBirth, maskName, maskNumber } from '@ansinh/domain/people';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import type { StoredCardRequest } from './db/card-requests.repo.ts';
import { standingIn } from './standing-of.ts';

/** Returns whether the actor is shown people without their names. */
export function seesCardsMasked(actor: Actor): boolean {
  return actor.kind !== 'system' && !mayUse(actor.roles, 'registers.read-personal');
}

/** Returns requests as a list shows them: numbers masked to everybody, names to those who may not read personal data. */
export async function cardRequestRows(
  tx: Tx,
  actor: Actor,
  today: string,
  stored: readonly StoredCardRequest[],
): Promise<CardRequest[]> {
  const masked = seesCardsMasked(actor);
  const works = mayUse(actor.roles, 'cards.work');
  const standingOf = await standingIn(tx, actor);
  const names = await agencyNamesOn(tx, [...new Set(stored.map((row) => row.requestedById))], today);
  return stored.map(({ requestedById, ...row }) => ({
    ...row,
    fullName: masked ? maskName(row.fullName) : row.fullName,
    birth: masked ? maskBirth(row.birth) : row.birth,
    identityNumber: maskNumber(row.identityNumber),
    bhxhNumber: maskNumber(row.bhxhNumber),
    cardNumber: maskNumber(row.cardNumber),
    requestedBy: { id: requestedById, name: names.get(requestedById)?.name ?? '' },
    abilities: works ? cardSteps(row.state, standingOf({ requestedById })) : [],
  }));
}
