import { listUnresolvedEndpoint } from '@ansinh/contract/obligations/overview.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { listUnresolvedDuties } from '../db/boards.repo.ts';

/** Lists confirmed duties that make nothing until somebody says whom their lead means. */
export const listUnresolved = useCase({
  name: 'obligations.unresolved',
  access: 'obligations.manage',
  input: inputOf(listUnresolvedEndpoint),
  audit: 'read',
  run: async ({ tx }) => ({ items: await listUnresolvedDuties(tx) }),
});
