import { listColleaguesEndpoint } from '@ansinh/contract/access/users.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { listNames } from '../db/users.repo.ts';

/** Lists the names of the enabled users of the person's own agency. */
export const listColleagues = useCase({
  name: 'access.list-colleagues',
  access: 'session',
  input: inputOf(listColleaguesEndpoint),
  audit: 'read',
  run: async ({ tx, actor }) => ({ items: actor.agencyId ? await listNames(tx, actor.agencyId) : [] }),
});
