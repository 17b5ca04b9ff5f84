import {
  denominatorsEndpoint,
  listIndicatorsEndpoint,
  measuredUnitsEndpoint,
} from '@ansinh/contract/indicators/indicators.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addIndicatorsCommands } from './cli/indicators.commands.ts';
import { listDenominators } from './use-cases/list-denominators.ts';
import { listIndicators } from './use-cases/list-indicators.ts';
import { measuredUnits } from './use-cases/measured-units.ts';

/** What is counted, of whom and against what, and the targets set for it. */
export const indicatorsModule: Module = {
  name: 'indicators',
  routes: [
    route(listIndicatorsEndpoint, listIndicators),
    route(measuredUnitsEndpoint, measuredUnits),
    route(denominatorsEndpoint, listDenominators),
  ],
  commands: addIndicatorsCommands,
};
