import { listIndicatorsEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { catalogue } from '../db/indicators.repo.ts';

/** The catalogue of indicators. */
export const listIndicators = useCase({
  name: 'indicators.list',
  access: 'indicators.read',
  input: inputOf(listIndicatorsEndpoint),
  audit: 'read',
  run: async ({ tx, actor }) => ({
    items: await catalogue(tx),
    abilities: mayUse(actor.roles, 'targets.manage') ? ['assign'] : [],
  }),
});
