import { getTerritoryEndpoint } from '@ansinh/contract/directory/directory.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { territoryChanges, territoryPeriods } from '../db/territories.repo.ts';

/** One unit over time, what it came from and what it became. */
export const getTerritory = useCase({
  name: 'directory.get-territory',
  access: 'directory.read',
  input: inputOf(getTerritoryEndpoint),
  audit: 'read',
  run: async ({ tx, input: { structure, code } }) => {
    const periods = await territoryPeriods(tx, structure, code);
    if (periods.length === 0) throw new Refusal('platform.not_found');
    return {
      periods,
      predecessors: await territoryChanges(tx, structure, code, 'predecessors'),
      successors: await territoryChanges(tx, structure, code, 'successors'),
    };
  },
});
