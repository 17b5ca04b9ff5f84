import {
  denominatorsEndpoint,
  listIndicatorsEndpoint,
  measuredUnitsEndpoint,
  saveDenominatorEndpoint,
  saveUnitEndpoint,
} from '@ansinh/contract/indicators/indicators.endpoints';
import { paceCurvesEndpoint, savePaceCurveEndpoint } from '@ansinh/contract/indicators/pace-curves.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { addIndicatorsCommands } from './cli/indicators.commands.ts';
import { TARGET_ROUTES } from './targets.routes.ts';
import { listDenominators } from './use-cases/list-denominators.ts';
import { listIndicators } from './use-cases/list-indicators.ts';
import { measuredUnits } from './use-cases/measured-units.ts';
import { listPaceCurves, savePaceCurve } from './use-cases/pace-curves.ts';
import { saveDenominator } from './use-cases/save-denominator.ts';
import { saveUnit } from './use-cases/save-unit.ts';

/** What is counted, of whom and against what, and the targets set for it. */
export const indicatorsModule: Module = {
  name: 'indicators',
  routes: [
    route(listIndicatorsEndpoint, listIndicators),
    route(measuredUnitsEndpoint, measuredUnits),
    route(denominatorsEndpoint, listDenominators),
    route(saveUnitEndpoint, saveUnit),
    route(saveDenominatorEndpoint, saveDenominator),
    route(paceCurvesEndpoint, listPaceCurves),
    route(savePaceCurveEndpoint, savePaceCurve),
    ...TARGET_ROUTES,
  ],
  commands: addIndicatorsCommands,
};
