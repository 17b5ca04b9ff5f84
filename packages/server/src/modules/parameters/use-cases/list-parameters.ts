import { listParametersEndpoint } from '@ansinh/contract/parameters/parameters.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { useCase } from '../../../platform/use-case.ts';
import { parametersOn } from '../db/parameters.repo.ts';

/** Parameters in force on a day, or their whole history. */
export const listParameters = useCase({
  name: 'parameters.list',
  access: 'parameters.read',
  input: inputOf(listParametersEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const on = input.on ?? today;
    return {
      on,
      items: await parametersOn(tx, input.history ? null : on, input.name ?? null),
      abilities: mayUse(actor.roles, 'parameters.manage') ? ['set', 'correct'] : [],
    };
  },
});
