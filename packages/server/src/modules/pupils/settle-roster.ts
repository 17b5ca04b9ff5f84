import { pupilStanding } from '@ansinh/domain/pupils';
import type { Tx } from '../../platform/database/transaction.ts';
import { cardRequestsOf } from '../cards/index.ts';
import { recountClasses } from './db/classes.repo.ts';
import { keepStandings, pupilsToSettle } from './db/pupils.repo.ts';
import { ownGroupOf } from './own-group.ts';

/** Finds out anew where every pupil of a roster stands, and counts its classes. */
export async function settleRoster(tx: Tx, rosterId: string, today: string): Promise<void> {
  const pupils = await pupilsToSettle(tx, rosterId, today);
  const cards = await cardRequestsOf(
    tx,
    pupils.flatMap(({ cardRequestId }) => (cardRequestId === null ? [] : [cardRequestId])),
  );
  const standings = pupils.map(({ id, grade, statedCard, cardRequestId, paid, checked, ...register }) => ({
    id,
    ...pupilStanding(
      {
        register: checked ? register : null,
        card: cards.get(cardRequestId ?? '') ?? null,
        statedCard,
        paid,
        ownGroup: ownGroupOf(grade),
      },
      today,
    ),
  }));
  await keepStandings(tx, standings);
  await recountClasses(tx, rosterId);
}
