import { communeReceiptsEndpoint } from '@ansinh/contract/collection/receipts.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { lastDayOfMonth } from '@ansinh/vietnamese/plain-date';
import { useCase } from '../../../platform/use-case.ts';
import { countByCommune } from '../db/counts.repo.ts';

/** How many people of a commune receipts were written for: no payer, no amount. */
export const communeCounts = useCase({
  name: 'collection.commune-counts',
  access: 'collection.read',
  input: inputOf(communeReceiptsEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => {
    const first = `${input.month}-01`;
    return { items: await countByCommune(tx, first, lastDayOfMonth(first)) };
  },
});
