import { measuredUnitsEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { kindsBelow } from '@ansinh/domain/indicators';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findUnits, pathTo } from '../db/units.repo.ts';

const MOST = 500;

/** Units below one, the top ones, or found by name. */
export const measuredUnits = useCase({
  name: 'indicators.units',
  access: 'indicators.read',
  input: inputOf(measuredUnitsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    const path = input.below === undefined ? [] : await pathTo(tx, input.below);
    if (input.below !== undefined && path.length === 0) throw new Refusal('platform.not_found');
    const { items, found } = await findUnits(tx, input, MOST);
    return {
      path,
      items,
      more: found - items.length,
      addable: kindsBelow(path.at(-1)?.kind ?? ''),
      abilities: mayUse(actor.roles, 'targets.manage') ? ['save'] : [],
    };
  },
});
