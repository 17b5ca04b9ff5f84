import { voluntaryPensionEndpoint } from '@ansinh/contract/calculator/calculator.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { voluntaryPension } from '@ansinh/domain/calculator';
import { orRefuse } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { storedParameters } from '../../parameters/index.ts';

/** What a person pays for voluntary social insurance, by the parameters of the province. */
export const reckonVoluntaryPension = useCase({
  name: 'calculator.voluntary-bhxh',
  access: 'session',
  input: inputOf(voluntaryPensionEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }) => {
    const { on = today, months, group, income } = input;
    const result = orRefuse(voluntaryPension(await storedParameters(tx), { ...input, on }));
    return { on, months, group, income, ...result };
  },
});
