import { denominatorsEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { denominatorSeries } from '../db/denominators.repo.ts';

/** Dated denominators of a unit and its parts; nothing of units whose figures the caller does not see. */
export const listDenominators = useCase({
  name: 'indicators.denominators',
  access: 'indicators.read',
  input: inputOf(denominatorsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input: { unit, series } }) => ({
    items: await denominatorSeries(tx, unit, series ?? null),
    abilities: actor.roles.includes('province-admin') ? ['state'] : [],
  }),
});
