import { addDays, addMonths } from '@ansinh/vietnamese/plain-date';
import { openCardRequests } from '../cards/index.ts';
import type { ReceiptFollower } from './receipt-follower.ts';

/** Asks for the card, or the book of voluntary insurance, of everybody new on a receipt. */
export const askForCards: ReceiptFollower = async ({ tx, actor }, { draft, lines, commune, issuedOn }) => {
  const fresh = lines.filter(({ participation }) => participation === 'new');
  if (actor.agencyId === null || fresh.length === 0) return;
  const from = `${draft.fromMonth}-01`;
  const isHealth = draft.scheme === 'BHYT';
  const requestedBy = actor.agencyId;
  await openCardRequests(
    tx,
    fresh.map(({ position, name, personId }) => ({
      kind: isHealth ? ('card' as const) : ('book' as const),
      source: 'collection' as const,
      sourceRef: draft.id,
      originKey: `receipt:${draft.id}:${position}`,
      personId,
      fullName: name,
      commune,
      requestedBy,
      requestedOn: issuedOn,
      validFrom: isHealth ? from : null,
      validTo: isHealth ? addDays(addMonths(from, draft.months), -1) : null,
    })),
  );
};
