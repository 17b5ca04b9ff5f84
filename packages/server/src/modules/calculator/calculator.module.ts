import {
  householdHealthEndpoint,
  voluntaryPensionEndpoint,
} from '@ansinh/contract/calculator/calculator.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addCalculatorCommands } from './cli/calculator.commands.ts';
import { reckonHouseholdHealth } from './use-cases/reckon-household-health.ts';
import { reckonVoluntaryPension } from './use-cases/reckon-voluntary-pension.ts';

/** What households and people pay, with the basis of every figure. */
export const calculatorModule: Module = {
  name: 'calculator',
  routes: [
    route(householdHealthEndpoint, reckonHouseholdHealth),
    route(voluntaryPensionEndpoint, reckonVoluntaryPension),
  ],
  commands: addCalculatorCommands,
};
