import { listSubmissionsEndpoint } from '@ansinh/contract/coverage/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { acceptorOf } from '../acceptor.ts';
import { countWaiting, listStored } from '../db/submissions.repo.ts';
import { submissionRows } from '../submission-row.ts';

/** Monthly figures and what waits for the caller. */
export const listSubmissions = useCase({
  name: 'coverage.submissions',
  access: 'figures.read',
  input: inputOf(listSubmissionsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const acceptor = await acceptorOf(tx, actor);
    const stored = await listStored(tx, input, acceptor.incoming);
    return {
      items: await submissionRows(tx, actor, acceptor, today, stored),
      waiting: await countWaiting(tx, acceptor.incoming),
      abilities: mayUse(actor.roles, 'figures.work') && actor.agencyId !== null ? ['save'] : [],
    };
  },
});
