import { openCardRequestEndpoint } from '@ansinh/contract/cards/cards.endpoints';
import type { CardRequestDetail } from '@ansinh/contract/cards/cards.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { cardRequestRows, seesCardsMasked } from '../card-request-row.ts';
import { eventsOf } from '../db/card-times.repo.ts';
import { findRequest } from '../db/card-requests.repo.ts';

/** One request with its numbers and its course. Whoever opened it is kept; the purpose is the work on it. */
export const openCardRequest = useCase({
  name: 'cards.open',
  access: 'cards.read',
  input: inputOf(openCardRequestEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, today, input, audit }): Promise<CardRequestDetail> => {
    const stored = await findRequest(tx, input.requestId);
    if (!stored) throw new Refusal('platform.not_found');
    audit({
      subject: stored.personId === null ? `card-request:${stored.id}` : `person:${stored.personId}`,
      purpose: `Xử lý yêu cầu cấp thẻ, sổ số ${stored.requestNo}`,
    });
    const [row] = await cardRequestRows(tx, actor, today, [stored]);
    if (!row) throw new Refusal('platform.not_found');
    const events = await eventsOf(tx, stored.id);
    const names = await agencyNamesOn(
      tx,
      [...new Set(events.flatMap(({ agencyId }) => (agencyId === null ? [] : [agencyId])))],
      today,
    );
    const { identityNumber, bhxhNumber, cardNumber } = stored;
    return {
      ...row,
      ...(seesCardsMasked(actor) ? {} : { identityNumber, bhxhNumber, cardNumber }),
      events: events.map(({ agencyId, ...event }) => ({
        ...event,
        agency: agencyId === null ? null : (names.get(agencyId)?.name ?? null),
      })),
    };
  },
});
