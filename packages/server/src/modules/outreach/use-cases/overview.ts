import { overviewEndpoint } from '@ansinh/contract/outreach/sharing.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { answersForCommunes } from '../db/open-tasks.repo.ts';
import { communesAtWork, countDecisions, countWaitingTasks } from '../db/overview.repo.ts';

/** What waits to be shared out, visited or decided. */
export const outreachOverview = useCase({
  name: 'outreach.overview',
  access: 'outreach.read',
  input: inputOf(overviewEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const communes = await communesAtWork(tx);
    const { commune } = input;
    const free = communes
      .filter(({ key }) => commune === undefined || key === commune)
      .reduce((sum, one) => sum + one.free, 0);
    const assigns = mayUse(actor.roles, 'outreach.assign');
    const answers = assigns && (await answersForCommunes(tx));
    return {
      communes,
      free,
      ...(await countWaitingTasks(tx, commune, today)),
      ...(await countDecisions(tx)),
      abilities: answers ? ['share-lists'] : assigns && actor.agencyId !== null ? ['share-own'] : [],
    };
  },
});
