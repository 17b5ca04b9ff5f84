import { listCardRequestsEndpoint } from '@ansinh/contract/cards/cards.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { CARD_KINDS } from '@ansinh/domain/cards';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../../platform/http/keyset-cursor.ts';
import { useCase } from '../../../platform/use-case.ts';
import { cardRequestRows, seesCardsMasked } from '../card-request-row.ts';
import { cardTerm } from '../card-terms.ts';
import { listRequests } from '../db/card-requests.repo.ts';
import { countRequests } from '../db/card-times.repo.ts';
import { standingIn } from '../standing-of.ts';

/** A page of requests. */
export const listCardRequests = useCase({
  name: 'cards.list',
  access: 'cards.read',
  input: inputOf(listCardRequestsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const { limit, after, ...filter } = input;
    const rows = await listRequests(tx, filter, {
      today,
      after: readCursor(after, z.string()),
      limit: limit + 1,
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const works = mayUse(actor.roles, 'cards.work') && actor.agencyId !== null;
    const { insures } = (await standingIn(tx, actor))({ requestedById: '' });
    return {
      items: await cardRequestRows(tx, actor, today, page),
      next: rows.length > limit && last ? writeCursor([last.orderKey, last.id]) : null,
      counts: await countRequests(tx, today),
      terms: await Promise.all(
        CARD_KINDS.map(async (kind) => ({ kind, ...(await cardTerm(tx, kind, today)) })),
      ),
      masked: seesCardsMasked(actor),
      abilities: works ? ['request', ...(insures ? ['import'] : [])] : [],
    };
  },
});
