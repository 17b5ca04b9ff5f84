import { householdHealthEndpoint } from '@ansinh/contract/calculator/calculator.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { householdHealth } from '@ansinh/domain/calculator';
import { orRefuse } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { storedParameters } from '../../parameters/index.ts';
import { isPoorCommune } from '../../statefunded/index.ts';

/** What a household pays for health insurance, by the parameters of the province. */
export const reckonHouseholdHealth = useCase({
  name: 'calculator.bhyt-household',
  access: 'session',
  input: inputOf(householdHealthEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }) => {
    const { on = today, months, commune } = input;
    const isPoor = commune !== undefined && (await isPoorCommune(tx, commune, on));
    const group = isPoor && input.group === 'near-poor' ? 'near-poor-poor-commune' : input.group;
    const result = orRefuse(householdHealth(await storedParameters(tx), { ...input, group, on }));
    return { on, months, group, ...result };
  },
});
