import type { Tx } from '../../platform/database/transaction.ts';
import { cardRequestsOf } from '../cards/index.ts';
import { listPupils, type StoredPupil } from './db/pupils.repo.ts';

/** Returns the pupils who paid a term no card was asked for: the list of form 3. A cancelled request counts as none. */
export async function pupilsForCards(
  tx: Tx,
  rosterId: string,
  className: string | undefined,
): Promise<StoredPupil[]> {
  const paid = (await listPupils(tx, rosterId, { className })).filter(({ paidUntil }) => paidUntil !== null);
  const cards = await cardRequestsOf(
    tx,
    paid.flatMap(({ cardRequestId }) => (cardRequestId === null ? [] : [cardRequestId])),
  );
  return paid.filter(({ cardRequestId, paidUntil }) => {
    const card = cards.get(cardRequestId ?? '');
    if (card === undefined || card.state === 'cancelled') return true;
    return card.state === 'issued' && card.validTo !== null && paidUntil !== null && card.validTo < paidUntil;
  });
}
